import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { Store } from '#main/backend/store/open.ts';

/** Rows as they stand in the file, for counting by hand what the learn page says. */
export interface CountedCase {
  readonly id: number;
  readonly customer_id: number | null;
  readonly channel: string;
  readonly item: string;
  readonly reason_id: number;
  readonly taken_at: number;
  readonly taken_day: number;
}

interface CountedVisit {
  readonly customer_id: number;
  readonly business_day: number;
}

interface CountedGesture {
  readonly complaint_id: number;
  readonly kind: string;
  readonly cost: number;
  readonly business_day: number;
  readonly taken_back_at: number | null;
}

export function rowsOfFile(store: Store) {
  return {
    cases: store.read.all<CountedCase>(
      `SELECT id, customer_id, channel, item, reason_id, taken_at, taken_day FROM complaint ORDER BY id`,
    ),
    reasons: store.read.all<{ id: number; parent_id: number | null }>(`SELECT id, parent_id FROM complaint_reason`),
    visits: store.read.all<CountedVisit>(`SELECT customer_id, business_day FROM visit`),
    merged: store.read.all<{ id: number; merged_into: number }>(
      `SELECT id, merged_into FROM complaint WHERE merged_into IS NOT NULL`,
    ),
    ratings: store.read.all<{ complaint_id: number; score: number | null }>(
      `SELECT complaint_id, score FROM complaint_satisfaction ORDER BY asked_at, id`,
    ),
    gestures: store.read.all<CountedGesture>(
      `SELECT complaint_id, kind, cost, business_day, taken_back_at FROM complaint_gesture`,
    ),
  };
}
export type RowsOfFile = ReturnType<typeof rowsOfFile>;

/** Hour on the shop's wall, and the day it belongs to where days begin at four. */
function inWarsaw(at: number): { hour: number; day: number } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Warsaw',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const date = Date.UTC(of('year'), of('month') - 1, of('day')) / 86_400_000;
  return { hour: of('hour'), day: of('hour') < 4 ? date - 1 : date };
}

export function dayInWarsaw(at: number): number {
  return inWarsaw(at).day;
}

export function hourInWarsaw(at: number): number {
  return inWarsaw(at).hour;
}

export function shiftOf(at: number): string {
  const { hour, day } = inWarsaw(at);
  const weekday = new Date(day * 86_400_000).getUTCDay();
  const part = hour < 4 || hour >= 17 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  return `${weekday === 0 ? 7 : weekday}-${part}`;
}

/** By sorting and counting from the left. */
export function rankOf(values: readonly number[], per100: number): number | null {
  const sorted = [...values].toSorted((a, b) => a - b);
  for (const [index, value] of sorted.entries()) {
    if ((index + 1) * 100 >= per100 * sorted.length) return value;
  }
  return null;
}

const bands = [
  [1, 1],
  [2, 3],
  [4, 7],
  [8, Infinity],
] as const;

function mixed(value: number): bigint {
  const all = 0xffff_ffffn;
  let hash = BigInt(value >>> 0);
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & all;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & all;
  return hash ^ (hash >> 16n);
}

/** Who is compared with whom, as the decision page says, by looking through every row again and again. */
export function compareByHand({ cases, visits }: RowsOfFile, first: readonly CountedCase[]) {
  const visitsOf = (customer: number, from: number, to: number) =>
    visits.filter((one) => one.customer_id === customer && one.business_day >= from && one.business_day <= to).length;
  const bandOf = (customer: number, day: number) => {
    const n = visitsOf(customer, day - 89, day);
    return bands.findIndex(([least, most]) => n >= least && n <= most);
  };
  const place = (complainer: number, candidate: number) => mixed(Number(mixed(0x5374656d ^ complainer)) ^ candidate);
  const matched: CountedCase[] = [];
  const alike = new Map<number, number>();
  for (const one of first) {
    const complainer = one.customer_id ?? 0;
    const band = bandOf(complainer, one.taken_day);
    if (band < 0) continue;
    for (let day = one.taken_day; day >= one.taken_day - 7; day -= 1) {
      const on = day;
      const fit = visits
        .filter(({ business_day }) => business_day === on)
        .map(({ customer_id }) => customer_id)
        .filter((customer) => customer !== complainer && bandOf(customer, on) === band)
        .filter((customer) => !cases.some((c) => c.customer_id === customer && Math.abs(c.taken_day - on) <= 90))
        .toSorted((a, b) => (place(complainer, a) < place(complainer, b) ? -1 : 1))
        .slice(0, 10);
      if (fit.length === 0) continue;
      matched.push(one);
      // Beside several she counts once, as she stood beside the first.
      for (const customer of fit) alike.set(customer, alike.get(customer) ?? on);
      break;
    }
  }
  const back = (customer: number, day: number) => visitsOf(customer, day + 1, day + 30) > 0;
  return {
    complainers: [matched.filter((one) => back(one.customer_id ?? 0, one.taken_day)).length, matched.length],
    alike: [[...alike].filter(([customer, day]) => back(customer, day)).length, alike.size],
  };
}

/** What a case says of itself on its own screen; when one merged into it was settled is that one's own affair. */
export function lastSettled({ id, events }: CaseDetail): number | null {
  let at: number | null = null;
  for (const event of events.filter(({ caseId }) => caseId === id)) {
    if (event.what.kind === 'settled') ({ at } = event);
    if (event.what.kind === 'reopened') at = null;
  }
  return at;
}
