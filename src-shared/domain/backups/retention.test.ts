import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayFromIso, type BusinessDay } from '../kernel/business-day.ts';
import { asMoment } from '../kernel/clock.ts';
import { backupsToKeep, type KeptBackup } from './retention.ts';

const TODAY = businessDayFromIso('2026-11-22'); // a Sunday

function backup(daysAgo: number, hour: number): KeptBackup {
  const day = (TODAY - daysAgo) as BusinessDay;
  return { name: `${daysAgo}d-${hour}h`, day, at: asMoment((day * 24 + hour) * 3_600_000) };
}

describe('which backups stay', () => {
  it('keeps the newest four of today and one of each earlier day', () => {
    const backups = [9, 10, 11, 12, 13, 14].map((hour) => backup(0, hour));
    const keep = backupsToKeep([...backups, backup(1, 9), backup(1, 18), backup(14, 9)], TODAY);
    expect([...keep].toSorted()).toEqual(['0d-11h', '0d-12h', '0d-13h', '0d-14h', '14d-9h', '1d-18h']);
  });

  it('keeps one a week after two weeks, for eight weeks', () => {
    // 26 and 27 days before a Sunday are the Tuesday and the Monday of one week
    const keep = backupsToKeep([backup(0, 9), backup(20, 9), backup(26, 9), backup(27, 9), backup(70, 9)], TODAY);
    expect([...keep].toSorted()).toEqual(['0d-9h', '20d-9h', '26d-9h']);
  });

  it('never lets the last one go, however old, and never keeps more than its plan', () => {
    const anyBackup = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 23 }));
    fc.assert(
      fc.property(fc.array(anyBackup, { maxLength: 200 }), (drawn) => {
        const backups = drawn.map(([daysAgo, hour]) => backup(daysAgo, hour));
        const keep = backupsToKeep(backups, TODAY);
        const newest = backups.toSorted((one, other) => other.at - one.at).slice(0, 1);
        expect(newest.every(({ name }) => keep.has(name))).toBe(true);
        expect(keep.size).toBeLessThanOrEqual(4 + 14 + 9 + 1);
      }),
    );
  });

  it('keeps what it kept: applying the plan twice removes nothing more', () => {
    const backups = Array.from({ length: 300 }, (_, index) => backup(Math.floor(index / 3), 8 + (index % 3)));
    const once = backups.filter(({ name }) => backupsToKeep(backups, TODAY).has(name));
    expect(backupsToKeep(once, TODAY).size).toBe(once.length);
  });
});
