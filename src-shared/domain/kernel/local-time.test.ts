import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asMoment } from './clock.ts';
import { timeOfDayIn, wallClock } from './local-time.ts';

const zones = ['Europe/Warsaw', 'Asia/Jakarta', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];

it.each(zones)('tells the same instant as Temporal, over DST changes too: %s', (zone) => {
  const clock = wallClock(zone);
  const at = fc.record({
    year: fc.integer({ min: 1990, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
  });
  fc.assert(
    fc.property(at, (time) => {
      const exact = Temporal.PlainDateTime.from(time).toZonedDateTime(zone, { disambiguation: 'compatible' });
      expect(clock(time)).toBe(exact.epochMilliseconds);
    }),
  );
});

it('reads a time that a DST change skips as the one after the gap', () => {
  const clock = wallClock('Europe/Warsaw');
  const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
  expect(clock(skipped)).toBe(clock({ ...skipped, hour: 3 }));
});

it.each(zones)('shows the time of day that Temporal shows, also on the days of DST changes: %s', (zone) => {
  const timeOfDay = timeOfDayIn(zone);
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  const daysOfChanges = fc.constantFrom(Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25), Date.UTC(2026, 2, 8));
  const around = fc.tuple(daysOfChanges, fc.integer({ min: -1440, max: 2880 }));
  const moments = fc.oneof(
    minutes.map((minute) => minute * 60_000),
    around.map(([day, minute]) => day + minute * 60_000),
  );
  fc.assert(
    fc.property(moments, (at) => {
      const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(timeOfDay(asMoment(at))).toBe((hour * 60 + minute) * 60_000);
    }),
  );
});
