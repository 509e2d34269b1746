import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { NO_COUNTS, type DayCounts } from '#shared/domain/ledger/counts.ts';
import { cohortUnits, periodOfUnit } from '#shared/domain/reports/cohort-period.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Replayed } from './replay.ts';
import { compareRow, type DerivedTable, type Findings, type FlatRow } from './verify-finding.ts';
import {
  singleCounts,
  storedDays,
  storedProgramDays,
  storedSingleCounts,
  type SingleCount,
} from './verify.repository.ts';

/** Counts over all customers; as many rows as the roll-ups have. */
interface Totals {
  readonly days: Map<string, { visits: number; firstVisits: number }>;
  readonly programDays: Map<string, DayCounts>;
  readonly counts: Readonly<Record<SingleCount, Map<string, number>>>;
}

export function noTotals(): Totals {
  return {
    days: new Map(),
    programDays: new Map(),
    counts: { rollup_return: new Map(), rollup_gap: new Map(), rollup_cohort: new Map(), rollup_hour: new Map() },
  };
}

/** Counts one customer in. */
export function addUp({ days, programDays, counts }: Totals, { visits, parts, changes }: Replayed): void {
  const inOrder = [...visits.keys()].toSorted((one, other) => one - other);
  inOrder.forEach((day, index) => {
    const { visits: had, firstVisits } = days.get(`${day}`) ?? { visits: 0, firstVisits: 0 };
    days.set(`${day}`, { visits: had + 1, firstVisits: firstVisits + (index === 0 ? 1 : 0) });
    const next = inOrder[index + 1];
    const gap = `${day}, next after ${next === undefined ? 0 : next - day}`;
    addOne(counts.rollup_gap, gap);
    if (index === 0) addOne(counts.rollup_return, gap);
  });
  for (const cell of cohortCells(inOrder)) addOne(counts.rollup_cohort, cell);
  for (const hour of new Set(parts.map((part) => `${part.day} at ${part.hour}`))) addOne(counts.rollup_hour, hour);
  for (const { programId, change } of changes) {
    const key = `${programId} on day ${change.day}`;
    const had = programDays.get(key) ?? NO_COUNTS;
    programDays.set(key, { ...had, [change.what]: had[change.what] + change.by });
  }
}

function cohortCells(inOrder: readonly BusinessDay[]): Set<string> {
  const [first] = inOrder;
  if (first === undefined) return new Set();
  return new Set(
    cohortUnits.flatMap((unit) => {
      const cohort = periodOfUnit(unit, first);
      return inOrder.map((day) => `${unit} of ${cohort} in ${periodOfUnit(unit, day)}`);
    }),
  );
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A row in which nothing is left after voids may be there with zeros or not at all. */
export function compareTotals(db: ReadableDb, findings: Findings, totals: Totals): void {
  compareCounts(findings, 'rollup_day', storedDays(db), totals.days, { visits: 0, firstVisits: 0 });
  compareCounts(findings, 'rollup_program_day', storedProgramDays(db), totals.programDays, NO_COUNTS);
  for (const table of singleCounts) {
    const { field, rows } = storedSingleCounts(db, table);
    const recomputed = new Map([...totals.counts[table]].map(([row, count]) => [row, { [field]: count }]));
    compareCounts(findings, table, rows, recomputed, { [field]: 0 });
  }
}

function compareCounts(
  findings: Findings,
  table: DerivedTable,
  stored: ReadonlyMap<string, FlatRow>,
  recomputed: ReadonlyMap<string, object>,
  none: object,
): void {
  for (const key of new Set([...stored.keys(), ...recomputed.keys()])) {
    compareRow(findings, table, key, { ...none, ...stored.get(key) }, { ...none, ...recomputed.get(key) });
  }
}
