import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { Card } from '#renderer/ui/card.tsx';
import { useImportJob } from '../api/use-import-job.ts';
import { JobProgress } from './job-progress.tsx';
import { TallyFigures } from './tally-figures.tsx';

/** The import as it goes on; it does not need this page. */
export function RunStep({ jobId }: { readonly jobId: JobId }) {
  const { t } = useTranslation('imports');
  const { job, cancel, cancelling } = useImportJob(jobId);
  const report = useQuery(api.imports.report.queryOptions({ input: { jobId } })).data;
  return (
    <>
      <JobProgress
        title={t('run.title', { name: report?.fileName ?? '' })}
        job={job}
        onCancel={cancel}
        cancelling={cancelling}
      />
      <Card>
        <p>{t('run.leave')}</p>
        {report === undefined ? null : <TallyFigures report={report} />}
      </Card>
    </>
  );
}
