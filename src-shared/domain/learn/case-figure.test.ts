import { expect, it } from 'vitest';
import { asId, type StaffId } from '../kernel/ids.ts';
import { readStaffKey, staffKey, type StaffKey } from './case-figure.ts';

it('reads whose cases are meant, on which weekday and in which hour', () => {
  const ada = asId<StaffId>(12);
  const keys: StaffKey[] = [
    { staffId: null, weekday: null, hour: null },
    { staffId: ada, weekday: null, hour: null },
    { staffId: ada, weekday: 7, hour: 0 },
    { staffId: null, weekday: null, hour: 23 },
  ];
  for (const key of keys) expect(readStaffKey(staffKey(key))).toEqual(key);
});

it.each(['', '1', '1-8', '1-2-24', '1-2-', 'x-1', '1-2-3-4'])('takes %j for nobody’s', (key) =>
  expect(readStaffKey(key)).toBeNull(),
);
