import type { Store } from '#main/backend/store/open.ts';
import { dayInWarsaw, hourInWarsaw } from './learn-recount.ts';

interface Row {
  readonly seq: number;
  readonly kind: string;
  readonly at: number;
  readonly customer_id: number;
  readonly staff_id: number | null;
  readonly quantity: number;
  readonly reverses: number | null;
  readonly command: string;
  readonly worth: number;
  readonly opened: 0 | 1;
  readonly withdrawn: 0 | 1;
  readonly card_id: number | null;
}

interface CountedEntry extends Row {
  /** In Warsaw, where days begin at four. */
  readonly day: number;
  readonly hour: number;
}

/** The figures of each day in Warsaw that begins at four, counted by hand from the entries of the file alone. */
export function dayRecount(store: Store) {
  const entries = store.read
    .all<Row>(
      `SELECT seq, kind, at, customer_id, staff_id, quantity, reverses, hex(command_id) AS command, card_id,
         (SELECT reward_value FROM program_version WHERE id = ledger.program_version_id) AS worth,
         json_extract(detail, '$.opened') IS NOT NULL AS opened,
         json_extract(detail, '$.withdrawn') IS NOT NULL AS withdrawn
       FROM ledger ORDER BY seq`,
    )
    .map((row): CountedEntry => ({ ...row, day: dayInWarsaw(row.at), hour: hourInWarsaw(row.at) }));
  const reversed = new Map<number, number>();
  for (const { reverses, quantity } of entries) {
    if (reverses !== null) reversed.set(reverses, (reversed.get(reverses) ?? 0) + quantity);
  }
  const stampsOf = ({ seq, quantity }: CountedEntry) => quantity + (reversed.get(seq) ?? 0);
  const firstDays = new Map<number, number>();
  for (const entry of entries) {
    if (entry.kind !== 'stamp' || stampsOf(entry) <= 0) continue;
    const known = firstDays.get(entry.customer_id);
    if (known === undefined || entry.day < known) firstDays.set(entry.customer_id, entry.day);
  }
  // A card that a void emptied was never started, on whatever day that was.
  const withdrawn = new Set(entries.filter((entry) => entry.withdrawn === 1).map(({ card_id: card }) => card));
  const byDay = Map.groupBy(entries, ({ day }) => day);

  const figuresOf = (day: number) => {
    const ofDay = byDay.get(day) ?? [];
    const standing = (kind: string) => ofDay.filter((entry) => entry.kind === kind && !reversed.has(entry.seq));
    const stamps = ofDay.filter(({ kind }) => kind === 'stamp');
    const stamped = stamps.filter((entry) => stampsOf(entry) > 0);
    const customers = new Set(stamped.map(({ customer_id: customer }) => customer));
    return {
      visits: customers.size,
      firstVisits: [...customers].filter((customer) => firstDays.get(customer) === day).length,
      stamps: sum(stamps, stampsOf),
      cardsOpened: ofDay.filter((entry) => entry.opened === 1 && !withdrawn.has(entry.card_id)).length,
      cardsCompleted: standing('card_completed').length,
      rewardsIssued: standing('reward_issued').length,
      rewardsRedeemed: standing('reward_redeemed').length,
    };
  };

  const more = (day: number) => {
    const ofDay = byDay.get(day) ?? [];
    const stamps = ofDay.filter(({ kind }) => kind === 'stamp');
    const voids = ofDay.filter(({ kind }) => kind === 'void');
    const hours = new Map<number, Set<number>>();
    for (const entry of stamps) {
      if (stampsOf(entry) > 0)
        hours.set(entry.hour, (hours.get(entry.hour) ?? new Set<number>()).add(entry.customer_id));
    }
    const worthOf = (kind: string) => {
      const standing = ofDay.filter((entry) => entry.kind === kind && !reversed.has(entry.seq));
      return { count: standing.length, value: sum(standing, ({ worth }) => worth) };
    };
    return {
      stampsTakenBack: sum(stamps, ({ seq }) => -(reversed.get(seq) ?? 0)),
      rewards: {
        issued: worthOf('reward_issued'),
        redeemed: worthOf('reward_redeemed'),
        expired: worthOf('reward_expired'),
      },
      hours: [...hours].map(([hour, who]) => ({ hour, visits: who.size })).toSorted((a, b) => a.hour - b.hour),
      corrections: new Set(voids.map(({ command }) => command)).size,
      correctedStamps: sum(voids, ({ quantity }) => -quantity),
      entries: ofDay.length,
      first: ofDay[0]?.seq ?? null,
      last: ofDay.at(-1)?.seq ?? null,
    };
  };

  return { figuresOf, more };
}
export type DayRecount = ReturnType<typeof dayRecount>;

function sum(entries: readonly CountedEntry[], of: (entry: CountedEntry) => number): number {
  return entries.reduce((total, entry) => total + of(entry), 0);
}
