import { addDays, type BusinessDay } from '../kernel/business-day.ts';
import { asMoment } from '../kernel/clock.ts';
import { backupsToKeep, RETENTION, type KeptBackup } from './retention.ts';

const DAYS_PER_WEEK = 7;
/** After so many days even the keeping rule has let go of everything, if there is a backup every day. */
const MOST_DAYS = (RETENTION.weeks + 2) * DAYS_PER_WEEK;

/**
 * The day by which the last of these backups will have been removed, by the rule that they are kept by, when the shop
 * is open and backed up every day from tomorrow on; null when there are none.
 */
export function goneBy(backups: readonly KeptBackup[], today: BusinessDay): BusinessDay | null {
  if (backups.length === 0) return null;
  const names = new Set(backups.map(({ name }) => name));
  let kept = [...backups];
  for (let after = 1; after <= MOST_DAYS; after += 1) {
    const day = addDays(today, after);
    const newest = Math.max(...kept.map(({ at }) => at));
    const all = [...kept, { name: `of day ${day}`, at: asMoment(newest + 1), day }];
    const keep = backupsToKeep(all, day);
    kept = all.filter(({ name }) => keep.has(name));
    if (!kept.some(({ name }) => names.has(name))) return day;
  }
  return addDays(today, MOST_DAYS);
}
