import type { BackupStatus } from '#shared/contract/backups.contract.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';

/** A backup is made every 15 minutes of use; half a day without one means that something keeps it from happening (milliseconds). */
export const oldBackupMs = 12 * 3_600_000;

export type BackupBadgeState =
  | { readonly kind: 'clock_behind'; readonly lastAt: Moment }
  | { readonly kind: 'failed'; readonly why: 'disk_full' | 'not_writable' | 'damaged' | 'other' }
  | { readonly kind: 'none_yet' }
  | { readonly kind: 'old'; readonly at: Moment }
  | { readonly kind: 'good'; readonly at: Moment };

/** What the badge says, the most pressing first. */
export function backupBadgeState(status: BackupStatus, now: number): BackupBadgeState {
  if (status.clockBehind !== null) return { kind: 'clock_behind', lastAt: status.clockBehind.lastAt };
  const { lastFailure, lastVerifiedAt } = status;
  if (lastFailure !== null && lastFailure.at > (lastVerifiedAt ?? 0)) return { kind: 'failed', why: lastFailure.why };
  if (lastVerifiedAt === null) return { kind: 'none_yet' };
  return { kind: now - lastVerifiedAt > oldBackupMs ? 'old' : 'good', at: lastVerifiedAt };
}
