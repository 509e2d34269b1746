import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';

type Cell = ShiftsReport['cells'][number];

/** What the days say about when it is busy; stamps are those that stand. */
export type ShiftsFinding =
  /** No stamp that stands. */
  | { readonly kind: 'nothing' }
  /** Stamps, but nobody knows at what hour. */
  | { readonly kind: 'unknownHours'; readonly stamps: number }
  /** All in one and the same hour of one weekday. */
  | { readonly kind: 'single'; readonly cell: Cell }
  /** One hour of one weekday with more than any other. */
  | { readonly kind: 'peak'; readonly cell: Cell; readonly stamps: number }
  /** Several with as many as each other, and none with more. */
  | { readonly kind: 'tie'; readonly hours: number; readonly each: number; readonly stamps: number };

/** Which sentence is true of these figures. */
export function findShifts({ people, cells }: Pick<ShiftsReport, 'people' | 'cells'>): ShiftsFinding {
  const stamps = people.reduce((sum, { till }) => sum + till.stamps, 0);
  if (stamps === 0) return { kind: 'nothing' };
  const [first, ...others] = cells.toSorted((one, other) => other.stamps - one.stamps);
  if (first === undefined) return { kind: 'unknownHours', stamps };
  if (first.stamps === stamps) return { kind: 'single', cell: first };
  const asMany = 1 + others.filter((cell) => cell.stamps === first.stamps).length;
  if (asMany > 1) return { kind: 'tie', hours: asMany, each: first.stamps, stamps };
  return { kind: 'peak', cell: first, stamps };
}

export interface TakenBack {
  readonly back: number;
  readonly given: number;
}

/** Of all stamps given, those taken back, at once or later. */
export function takenBack({ people }: Pick<ShiftsReport, 'people'>): TakenBack {
  const sum = (what: 'stamps' | 'stampsUndone' | 'stampsVoided'): number =>
    people.reduce((total, { till }) => total + till[what], 0);
  const back = sum('stampsUndone') + sum('stampsVoided');
  return { back, given: back + sum('stamps') };
}
