import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ProgressPanel } from '#renderer/ui/progress-panel.tsx';
import { useDelayed } from '#renderer/ui/use-delayed.ts';
import type { ExportProgress } from '../api/use-export.ts';

interface Props {
  readonly progress: ExportProgress;
  readonly onCancel: () => void;
}

/** Short exports are over before anybody could read this. */
const shownAfterMs = 400;

export function ExportDialog({ progress: { done, total }, onCancel }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const format = useFormat();
  const shown = useDelayed(shownAfterMs);
  return (
    <Dialog open={shown} onClose={onCancel} title={t('export.title')}>
      <ProgressPanel
        title={t('export.doing')}
        note={t('export.progress', { done: format.number(done), total: format.number(total) })}
        share={total === 0 ? undefined : done / total}
        cancelLabel={t('common:cancel')}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
