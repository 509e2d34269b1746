import { useTranslation } from 'react-i18next';
import type { Job } from '#shared/contract/jobs.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ProgressPanel } from '#renderer/ui/progress-panel.tsx';

interface Props {
  readonly title: string;
  readonly job: Job | undefined;
  readonly onCancel: () => void;
  readonly cancelling: boolean;
}

/** How many lines of how many, and a way to stop. */
export function JobProgress({ title, job, onCancel, cancelling }: Props) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { done, total } = job ?? { done: 0, total: 0 };
  return (
    <ProgressPanel
      title={title}
      note={t('progress', { count: total, done: format.number(done), total: format.number(total) })}
      share={total === 0 ? undefined : done / total}
      cancelLabel={t('stop')}
      onCancel={onCancel}
      cancelling={cancelling}
    />
  );
}
