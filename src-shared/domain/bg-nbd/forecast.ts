import { TIME_UNITS, type BgNbd, type TimeUnit } from './bg-nbd.ts';
import { stayProbability, visitsIfStayed } from './expectation.ts';
import type { Histories } from './histories.ts';

/**
 * Expected visits of very many customers, as `expectedVisits` tells them one by one: the costly part depends on repeats
 * and age only, and is worked out once for all who have the same.
 * @param weeks how far ahead is looked, each in weeks
 * @param hear is given the row in `histories`, and the visits for each of `weeks`; the array is used again
 */
export function expectEach(
  model: BgNbd,
  unit: TimeUnit,
  histories: Histories,
  weeks: readonly number[],
  hear: (row: number, visits: Float64Array) => void,
): void {
  const horizons = weeks.map((each) => (each * TIME_UNITS.week) / TIME_UNITS[unit]);
  const ahead = horizons.length;
  const oldest = histories.age.reduce((most, age) => Math.max(most, age), 0);
  // By repeats, then by age: one after the other what each horizon brings, NaN while nobody asked.
  const known: (Float64Array | undefined)[] = [];
  const visits = new Float64Array(ahead);
  for (let row = 0; row < histories.customers; row += 1) {
    const history = {
      repeats: histories.repeats[row] ?? 0,
      recency: histories.recency[row] ?? 0,
      age: histories.age[row] ?? 0,
    };
    const stayed = (known[history.repeats] ??= new Float64Array((oldest + 1) * ahead).fill(Number.NaN));
    const at = history.age * ahead;
    if (Number.isNaN(stayed[at])) {
      for (let index = 0; index < ahead; index += 1) {
        stayed[at + index] = visitsIfStayed(model, history, horizons[index] ?? 0, unit);
      }
    }
    const stays = stayProbability(model, history, unit);
    for (let index = 0; index < ahead; index += 1) visits[index] = (stayed[at + index] ?? 0) * stays;
    hear(row, visits);
  }
}

/** Expected visits of all of them together, for each of `weeks`. */
export function expectAll(
  model: BgNbd,
  unit: TimeUnit,
  histories: Histories,
  weeks: readonly number[],
): readonly number[] {
  const totals = weeks.map(() => 0);
  expectEach(model, unit, histories, weeks, (_, visits) => {
    for (let index = 0; index < visits.length; index += 1) totals[index] = (totals[index] ?? 0) + (visits[index] ?? 0);
  });
  return totals;
}
