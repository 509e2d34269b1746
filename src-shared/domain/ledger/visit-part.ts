import type { BusinessDay } from '../kernel/business-day.ts';
import type { ProgramId, StaffId } from '../kernel/ids.ts';
import { timeOfDayIn } from '../kernel/local-time.ts';
import type { LedgerEntry } from './entry.ts';

/** Nobody of the shop: the visit was brought in from a file. */
export const NOBODY = 0;

/** The file a visit was brought in from names only its day. */
export const UNKNOWN_HOUR = -1;

/** Within a visit, stamps of one program that one person gave in one hour. */
export interface VisitPart {
  readonly programId: ProgramId;
  readonly staffId: StaffId | typeof NOBODY;
  /** 0 to 23 on the clock of the shop, or {@link UNKNOWN_HOUR}. */
  readonly hour: number;
}

/** Stamps come to a part of a visit or go from it. */
export interface PartChange {
  readonly day: BusinessDay;
  readonly part: VisitPart;
  readonly by: number;
}

/** What has to be known of an entry to tell the part of a visit it belongs to. */
export type StampFacts = Pick<LedgerEntry, 'kind' | 'at' | 'zone' | 'businessDay' | 'programId' | 'staffId' | 'detail'>;

const MILLISECONDS_PER_HOUR = 3_600_000;
const NOON = 12 * MILLISECONDS_PER_HOUR;

/**
 * Part of a visit that an entry moves; null for entries that are no visit. A void takes from the part that it gave to.
 * @param reversed the entry that a void takes back, null for any other kind
 */
export function partChange(entry: StampFacts & { quantity: number }, reversed: StampFacts | null): PartChange | null {
  const given = entry.kind === 'void' ? reversed : entry;
  if (given?.kind !== 'stamp' || entry.quantity === 0) return null;
  return { day: given.businessDay, part: partOf(given), by: entry.quantity };
}

function partOf({ programId, staffId, at, zone, detail }: StampFacts): VisitPart {
  const imported = detail.imported === true;
  // Whoever brought a file in did not serve the people in it.
  return { programId, staffId: imported ? NOBODY : (staffId ?? NOBODY), hour: hourOf(at, zone, imported) };
}

const clocks = new Map<string, ReturnType<typeof timeOfDayIn>>();

/**
 * The hour a stamp was given in, on the clock of its zone. A visit that was brought in with its day alone stands at
 * noon to the millisecond in the ledger, and one that stands there has no hour.
 */
export function hourOf(at: StampFacts['at'], zone: string, imported: boolean): number {
  let timeOfDay = clocks.get(zone);
  if (timeOfDay === undefined) {
    timeOfDay = timeOfDayIn(zone);
    clocks.set(zone, timeOfDay);
  }
  const time = timeOfDay(at);
  return imported && time === NOON ? UNKNOWN_HOUR : Math.floor(time / MILLISECONDS_PER_HOUR);
}
