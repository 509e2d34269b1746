import { addDays, calendarOf } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { painPointKinds, recordPainPoint } from '#main/backend/features/pain-points/pain-points.service.ts';
import type { SampleRegister } from './sample-reviews.ts';

type Code = NonNullable<PainPointKind['code']>;

interface Habit {
  readonly code: Code;
  /** How often on an ordinary day, in the past year and since something was done about it. */
  readonly chance: number;
  readonly since: number;
  /** So many days ago something was done about it. */
  readonly fixedDaysAgo: number;
  /** On Saturdays and Sundays so many times as often. */
  readonly weekend: number;
  /** Hours after midnight between which it happens. */
  readonly hours: readonly [number, number];
}

const HABITS: readonly Habit[] = [
  { code: 'queue', chance: 0.34, since: 0.2, fixedDaysAgo: 60, weekend: 2.1, hours: [8, 12] },
  { code: 'card_reader', chance: 0.16, since: 0.03, fixedDaysAgo: 150, weekend: 1, hours: [8, 18] },
  { code: 'ran_out', chance: 0.14, since: 0.08, fixedDaysAgo: 240, weekend: 1.6, hours: [13, 18] },
  { code: 'cold_noisy', chance: 0.06, since: 0.05, fixedDaysAgo: 0, weekend: 1.3, hours: [9, 16] },
  { code: 'wifi', chance: 0.07, since: 0.02, fixedDaysAgo: 118, weekend: 0.7, hours: [9, 17] },
  { code: 'machine', chance: 0.03, since: 0.02, fixedDaysAgo: 0, weekend: 1, hours: [7, 15] },
];

const DAYS = 365;
const HOUR = 3_600_000;
const LONGEST_BACK = 2 * HOUR;

/** A year of what went wrong in the invented cafe: more at weekends, and less of what was improved. */
export function writeSamplePainPoints(db: WritableDb, cafe: SampleRegister): void {
  const { random, calendar, floor, now } = cafe;
  const kinds = new Map(painPointKinds(db).map(({ id, code }) => [code, id]));
  const today = calendar.dayOf(now);
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    const day = addDays(today, -ago);
    const isWeekend = calendarOf(day).weekday >= 6;
    for (const { code, chance, since, fixedDaysAgo, weekend, hours } of HABITS) {
      const kindId = kinds.get(code);
      const often = (ago > fixedDaysAgo ? chance : since) * (isWeekend ? weekend : 1);
      if (!random.chance(Math.min(1, often)) || kindId === undefined) continue;
      const midnight = calendar.startOf(day) - calendar.cutoffMinutes * 60_000;
      const at = midnight + Math.floor((hours[0] + random.unit() * (hours[1] - hours[0])) * HOUR);
      if (at > now - LONGEST_BACK) continue;
      recordPainPoint(db, calendar, { kindId, at: asMoment(at), staffId: random.pick(floor), remark: '' });
    }
  }
  db.changed('painPoints');
}
