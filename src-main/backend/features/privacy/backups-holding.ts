import type { ErasurePreview } from '#shared/contract/privacy.contract.ts';
import { goneBy } from '#shared/domain/backups/gone-by.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';

interface HoldingBackup {
  readonly name: string;
  readonly at: Moment;
}

/**
 * Until when there are backups that hold what was erased.
 * @param backups those that do; one that lies in two places counts once
 * @param undo name of the backup that is kept for taking back a restore
 */
export function backupsHolding(
  backups: readonly HoldingBackup[],
  undo: string | null,
  { calendar, now }: { calendar: BusinessCalendar; now: Moment },
): ErasurePreview['backups'] | null {
  const byName = new Map(backups.map(({ name, at }) => [name, { name, at, day: calendar.dayOf(at) }]));
  const day = goneBy([...byName.values()], calendar.dayOf(now));
  return day === null ? null : { count: byName.size, goneBy: day, keptForUndo: undo !== null && byName.has(undo) };
}
