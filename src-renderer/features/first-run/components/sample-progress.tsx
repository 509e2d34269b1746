import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { ProgressPanel } from '#renderer/ui/progress-panel.tsx';
import { SoloPage } from '#renderer/ui/solo-page.tsx';
import { useJob } from '../api/use-job.ts';

interface Props {
  readonly jobId: JobId;
  readonly onDone: () => void;
}

/** The sample cafe is being made up: a year and a half of visits. */
export function SampleProgress({ jobId, onDone }: Props) {
  const { t } = useTranslation('first-run');
  const format = useFormat();
  const job = useJob(jobId);
  const stop = useMutation(api.jobs.cancel.mutationOptions());
  // Stopped on the way, what is there by then is a smaller cafe.
  const done = job?.state === 'done' || job?.state === 'cancelled';
  useEffect(() => {
    if (done) onDone();
  }, [done, onDone]);

  const share = job === undefined || job.total === 0 ? undefined : job.done / job.total;
  const failed = job?.state === 'failed';
  return (
    <SoloPage title={t('sample.title')} lead={t('sample.lead')}>
      <Card>
        {failed ? (
          <>
            <ErrorNotice>{t('sample.failed')}</ErrorNotice>
            <BigButton variant="main" size="main" onClick={onDone}>
              {t('sample.goOn')}
            </BigButton>
          </>
        ) : (
          <ProgressPanel
            title={t('sample.making')}
            note={share === undefined ? t('sample.starting') : t('sample.share', { share: format.percent(share) })}
            share={share}
            cancelLabel={t('sample.stop')}
            onCancel={() => stop.mutate({ jobId })}
            cancelling={stop.isPending || stop.isSuccess}
          />
        )}
      </Card>
    </SoloPage>
  );
}
