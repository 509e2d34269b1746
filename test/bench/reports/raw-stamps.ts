import { businessDayFromIso, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { weekdayOf } from '#shared/domain/reports/report-filter.ts';
import { randomFrom, type Random } from '#main/backend/features/sample/random.ts';

/** The last day that anybody came. */
export const TODAY = businessDayFromIso('2026-06-30');
const DAYS = 3 * 365;
export const FIRST_DAY = (TODAY - DAYS + 1) as BusinessDay;

export const PROGRAMS = 3;
export const STAFF = 12;

/** How likely somebody who would come on a day does, Monday to Sunday. */
const BUSY_DAYS = [0.6, 0.6, 0.65, 0.7, 0.9, 1, 0.5];

/** An hour of the day as often as it stands here: open from seven until eight in the evening. */
const BUSY_HOURS = [7, 8, 8, 8, 9, 9, 10, 11, 12, 12, 13, 13, 13, 14, 15, 15, 16, 16, 17, 17, 17, 18, 19];
const LAST_HOUR = 19;

/** What one person gave a customer of one program in an hour. */
interface RawStamps {
  readonly customer: number;
  readonly day: BusinessDay;
  readonly program: number;
  readonly staff: number;
  readonly hour: number;
  readonly stamps: number;
}

/**
 * The same rows for the same numbers, in the order of customers and days: customers who begin some day in three years,
 * come at a pace of their own, mostly at their hour for their usual, and stop.
 * @param rows how many there are in the end, or a few fewer
 */
export function* rawStamps(customers: number, rows: number): Generator<RawStamps> {
  const random = randomFrom(20_260_630);
  let left = rows;
  for (let customer = 1; customer <= customers && left > 0; customer += 1) {
    for (const row of rowsOf(customer, left / (customers - customer + 1), random)) {
      yield row;
      left -= 1;
      if (left === 0) return;
    }
  }
}

function* rowsOf(customer: number, mean: number, random: Random): Generator<RawStamps> {
  const begins = FIRST_DAY + Math.floor(DAYS * random.unit() ** 1.2);
  // Many come a few times, a few for years.
  const visits = Math.max(1, Math.round(random.waiting(mean)));
  const pace = Math.min(45, ((TODAY - begins) / visits) * (0.3 + 0.7 * random.unit()));
  const usualHour = random.pick(BUSY_HOURS);
  const usualProgram = random.chance(0.65) ? 1 : random.whole(2, PROGRAMS);
  let day = begins;
  for (let visit = 0; visit < visits && day <= TODAY; visit += 1) {
    const hour = random.chance(0.6) ? usualHour : random.pick(BUSY_HOURS);
    const program = random.chance(0.85) ? usualProgram : random.whole(1, PROGRAMS);
    yield rowAt(customer, day, program, hour, random);
    if (random.chance(0.04)) {
      // Another card on the same visit, maybe later.
      yield rowAt(customer, day, (program % PROGRAMS) + 1, Math.min(LAST_HOUR, hour + random.whole(0, 3)), random);
    }
    day = openDay(day + 1 + Math.floor(random.waiting(Math.max(0, pace - 1.5))), random);
  }
}

function rowAt(customer: number, day: number, program: number, hour: number, random: Random): RawStamps {
  const staff = 1 + Math.floor(STAFF * random.unit() ** 1.3);
  return { customer, day: day as BusinessDay, program, staff, hour, stamps: random.chance(0.85) ? 1 : 2 };
}

function openDay(from: number, random: Random): number {
  let day = from;
  while (!random.chance(BUSY_DAYS[weekdayOf(day as BusinessDay) - 1] ?? 1)) day += 1;
  return day;
}
