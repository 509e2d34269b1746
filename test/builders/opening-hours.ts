import fc from 'fast-check';
import type { OpenInterval, OpeningHours } from '#shared/domain/complaints/policy.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { wallClock } from '#shared/domain/kernel/local-time.ts';

export const zones = ['Europe/Warsaw', 'Asia/Jakarta', 'America/New_York'] as const;

type Times = readonly string[];

interface WeekWishes {
  readonly everyDay?: Times;
  readonly sunday?: Times;
  readonly holidays?: Readonly<Record<string, Times>>;
}

/** A café's week (Mon-Fri 7-19, Sat 8-18, Sun 9-16) unless wished otherwise; times as `18:00-26:00`. */
export function aWeek({ everyDay, sunday, holidays = {} }: WeekWishes = {}): OpeningHours {
  const weekday = everyDay ?? ['7:00-19:00'];
  const saturday = everyDay ?? ['8:00-18:00'];
  const days = [weekday, weekday, weekday, weekday, weekday, saturday, sunday ?? everyDay ?? ['9:00-16:00']];
  return {
    week: days.map((times) => times.map(interval)),
    holidays: Object.entries(holidays).map(([date, times]) => ({ date, name: 'Holiday', open: times.map(interval) })),
  };
}

function interval(times: string): OpenInterval {
  const [from = 0, until = 0] = times.split('-').map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { from, until };
}

/** `2026-11-20 09:00` on the clock of the wall, or UTC milliseconds as they are. */
export function at(time: string | number, zone = 'Europe/Warsaw'): Moment {
  if (typeof time === 'number') return asMoment(time);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = time.split(/[-: ]/u).map(Number);
  return wallClock(zone)({ year, month, day, hour, minute, second: 0 });
}

/** Any minute from 2025 to 2027. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
  .map((minute) => asMoment(minute * 60_000));

const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from, until: from + length }));
const anyDay = fc.array(anyInterval, { maxLength: 3 });

/** Hours of any kind that open at least once a week, with a few holidays. */
export const anyHours: fc.Arbitrary<OpeningHours> = fc
  .record({
    week: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
    holidays: fc.array(
      fc.record({
        date: anyMoment.map((day) => new Date(day).toISOString().slice(0, 10)),
        name: fc.constant('Holiday'),
        open: anyDay,
      }),
      { maxLength: 3 },
    ),
  })
  .filter(({ week }) => week.some((day) => day.length > 0));
