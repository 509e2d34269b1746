import { calendarOf, type BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';

/** What the plan needs to know of a backup. */
export interface KeptBackup {
  readonly name: string;
  readonly at: Moment;
  readonly day: BusinessDay;
}

/** How many are kept: several of today, one a day after that, one a week after that. */
export const RETENTION = { ofToday: 4, days: 14, weeks: 8 } as const;

/**
 * Names of the backups that stay: the newest 4 of today, the newest of each of the last 14 days and of each of the last
 * 8 weeks (Monday to Sunday) that have one. The newest of all always stays.
 */
export function backupsToKeep(backups: readonly KeptBackup[], today: BusinessDay): Set<string> {
  const newestFirst = backups.toSorted((one, other) => other.at - one.at);
  const keep = new Set<string>();
  const newest = newestFirst[0];
  if (newest !== undefined) keep.add(newest.name);
  for (const backup of newestFirst.filter(({ day }) => day >= today).slice(0, RETENTION.ofToday)) keep.add(backup.name);
  keepNewestPer(newestFirst, (backup) => (today - backup.day <= RETENTION.days ? backup.day : null), keep);
  const thisWeek = weekOf(today);
  keepNewestPer(newestFirst, ({ day }) => (thisWeek - weekOf(day) <= RETENTION.weeks ? weekOf(day) : null), keep);
  return keep;
}

function keepNewestPer(
  newestFirst: readonly KeptBackup[],
  periodOf: (backup: KeptBackup) => number | null,
  keep: Set<string>,
): void {
  const seen = new Set<number>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (period === null || seen.has(period)) continue;
    seen.add(period);
    keep.add(backup.name);
  }
}

/** Weeks since the one that 1970-01-01 (a Thursday) was in, each beginning on a Monday. */
function weekOf(day: BusinessDay): number {
  return (day - (calendarOf(day).weekday - 1) + 3) / 7;
}
