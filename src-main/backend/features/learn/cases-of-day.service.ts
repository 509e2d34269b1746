import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { countCases, type CasesOfDay } from './cases-of-day.repository.ts';

/** How complaints stand on a day: settled on it and open when it ended, each as long a list as its case figure has. */
export function casesOfDay(db: ReadableDb, from: Moment, until: Moment): CasesOfDay {
  return countCases(db, from, until);
}
