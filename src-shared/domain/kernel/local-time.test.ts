import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallClock } from './local-time.ts';

it.each(['Europe/Warsaw', 'Asia/Jakarta', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'tells the same instant as Temporal, over DST changes too: %s',
  (zone) => {
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
  },
);

it('reads a time that a DST change skips as the one after the gap', () => {
  const clock = wallClock('Europe/Warsaw');
  const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
  expect(clock(skipped)).toBe(clock({ ...skipped, hour: 3 }));
});
