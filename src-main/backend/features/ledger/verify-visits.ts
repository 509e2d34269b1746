import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Replayed } from './replay.ts';
import { compareRow, type Findings } from './verify-finding.ts';
import { toPart, type VisitPartRow } from './visit.repository.ts';

interface OfVisit {
  readonly customer_id: number;
  readonly business_day: BusinessDay;
}

export type VisitRow = OfVisit & { readonly stamps: number };
export type PartRow = OfVisit & VisitPartRow;

/** Compares a customer's visits with what her entries lead to. */
export function compareVisits(findings: Findings, id: number, rows: readonly VisitRow[], { visits }: Replayed): void {
  const stored = new Map(rows.map((row) => [`${id} on day ${row.business_day}`, row.stamps]));
  const recomputed = new Map([...visits].map(([day, stamps]) => [`${id} on day ${day}`, stamps]));
  compareStamps(findings, 'visit', stored, recomputed);
}

export function compareParts(findings: Findings, id: number, rows: readonly PartRow[], { parts }: Replayed): void {
  const keyOf = (day: BusinessDay, { programId, staffId, hour }: ReturnType<typeof toPart>): string =>
    `${id} on day ${day}, program ${programId}, staff ${staffId}, hour ${hour}`;
  const stored = new Map(rows.map((row) => [keyOf(row.business_day, toPart(row)), row.stamps]));
  const recomputed = new Map(parts.map((part) => [keyOf(part.day, part), part.stamps]));
  compareStamps(findings, 'visit_part', stored, recomputed);
}

function compareStamps(
  findings: Findings,
  table: 'visit' | 'visit_part',
  stored: ReadonlyMap<string, number>,
  recomputed: ReadonlyMap<string, number>,
): void {
  const row = (stamps: number | undefined) => (stamps === undefined ? undefined : { stamps });
  for (const key of new Set([...stored.keys(), ...recomputed.keys()])) {
    compareRow(findings, table, key, row(stored.get(key)), row(recomputed.get(key)));
  }
}
