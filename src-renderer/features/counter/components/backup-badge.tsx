import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { Format } from '#renderer/lib/format.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import { StatusDot } from '#renderer/ui/status-dot.tsx';
import { backupBadgeState, type BackupBadgeState } from '../backup-badge-state.ts';

const tones: Readonly<Record<BackupBadgeState['kind'], Tone>> = {
  good: 'good',
  none_yet: 'amber',
  old: 'amber',
  failed: 'bad',
  clock_behind: 'bad',
};

function wordsOf(state: BackupBadgeState, t: TFunction<'counter'>, format: Format, now: number): string {
  switch (state.kind) {
    case 'good':
      return t('badge.good', { ago: format.ago(state.at, now) });
    case 'old':
      return t('badge.old', { ago: format.ago(state.at, now) });
    case 'none_yet':
      return t('badge.none_yet');
    case 'failed':
      return t(`badge.failed.${state.why}`);
    case 'clock_behind':
      return t('badge.clock_behind');
    default:
      return assertNever(state);
  }
}

/** Being offline is normal; a shop wants to know that nothing can be lost. */
export function BackupBadge() {
  const { t } = useTranslation('counter');
  const format = useFormat();
  const now = useNow();
  const { data } = useQuery(api.backups.status.queryOptions());
  if (data === undefined) return null;
  const state = backupBadgeState(data, now);
  return <StatusDot tone={tones[state.kind]}>{wordsOf(state, t, format, now)}</StatusDot>;
}
