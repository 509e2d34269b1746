import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { openAt } from './case-figures.repository.ts';

export interface CasesOfDay {
  readonly settled: number;
  readonly openAtEnd: number;
}

/** Cases settled between two moments and not opened again since, and those that were open at the second one. */
export function countCases(db: ReadableDb, from: Moment, until: Moment): CasesOfDay {
  const row = db.get<CasesOfDay>(
    `SELECT count(*) FILTER (WHERE settled_at >= :from AND settled_at < :until) AS settled,
       count(*) FILTER (WHERE ${openAt}) AS openAtEnd
     FROM complaint WHERE merged_into IS NULL`,
    { from, until },
  );
  return row ?? { settled: 0, openAtEnd: 0 };
}
