export interface HourOfDay {
  /** 0 to 23 on the clock of the shop; -1: unknown. */
  readonly hour: number;
  readonly visits: number;
}

/** Where an hour of the clock lies in the business day, from 0: the small hours of a bar come last. */
export function placeInDay(hour: number, cutoffMinutes: number): number {
  return (hour - Math.floor(cutoffMinutes / 60) + 24) % 24;
}

/**
 * The hours of a business day in the order they came: after the cut-off first, the small hours last. Hours between the
 * first and the last one in which nobody came are there with 0; visits of unknown time stand at the end.
 * @param cutoffMinutes minutes after midnight at which the day begins
 */
export function hoursOfDay(counted: readonly HourOfDay[], cutoffMinutes: number): HourOfDay[] {
  const place = (hour: number): number => placeInDay(hour, cutoffMinutes);
  const known = counted.filter(({ hour }) => hour >= 0).toSorted((a, b) => place(a.hour) - place(b.hour));
  const [first] = known;
  const last = known.at(-1);
  const unknown = counted.filter(({ hour }) => hour < 0);
  if (first === undefined || last === undefined) return unknown;
  const visits = new Map(known.map((row) => [row.hour, row.visits]));
  const between = Array.from({ length: place(last.hour) - place(first.hour) + 1 }, (_, at) => (first.hour + at) % 24);
  return [...between.map((hour) => ({ hour, visits: visits.get(hour) ?? 0 })), ...unknown];
}
