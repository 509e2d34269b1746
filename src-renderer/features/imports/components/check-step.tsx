import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportFile, ImportPlan, ImportReport } from '#shared/contract/imports.contract.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useImportJob } from '../api/use-import-job.ts';
import { backToColumns, runBegan } from '../import.store.ts';
import styles from '../imports.module.css';
import { JobProgress } from './job-progress.tsx';
import { ProblemList } from './problem-list.tsx';
import { TallyFigures } from './tally-figures.tsx';

interface Props {
  readonly jobId: JobId;
  readonly file: ImportFile;
  readonly plan: ImportPlan;
}

/** What the import would do, before anything is written. */
export function CheckStep({ jobId, file, plan }: Props) {
  const { t } = useTranslation('imports');
  const { job, gone, cancel, cancelling } = useImportJob(jobId);
  const ended = job !== undefined && job.state !== 'running';
  const report = useQuery({ ...api.imports.report.queryOptions({ input: { jobId } }), enabled: ended }).data;
  if (gone) return <Broken />;
  if (report === undefined) {
    return (
      <JobProgress
        title={t('check.running', { name: file.name })}
        job={job}
        onCancel={cancel}
        cancelling={cancelling}
      />
    );
  }
  return report.state === 'checked' ? <Checked report={report} plan={plan} of={{ jobId }} /> : <Broken />;
}

function Checked({
  report,
  plan,
  of,
}: {
  readonly report: ImportReport;
  readonly plan: ImportPlan;
  readonly of: { readonly jobId: JobId };
}) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const sentence = useErrorSentence();
  const run = useMutation(api.imports.run.mutationOptions({ onSuccess: ({ jobId }) => runBegan(jobId) }));
  const count = report.imported + report.updated;
  return (
    <>
      <Card
        title={t(`check.result_${report.kind}`, { count: report.imported, figure: format.number(report.imported) })}
        note={t('check.nothingYet')}
      >
        <TallyFigures report={report} />
        {report.problemCount === 0 ? <p>{t('check.clean')}</p> : null}
      </Card>
      {report.problemCount === 0 ? null : <ProblemList report={report} of={of} />}
      {run.error === null ? null : <ErrorNotice>{sentence(run.error)}</ErrorNotice>}
      <div className={styles.actions}>
        <BigButton variant="quiet" size="main" onClick={backToColumns}>
          {t('check.back')}
        </BigButton>
        <BigButton
          variant="main"
          size="main"
          disabled={count === 0}
          busy={run.isPending}
          onClick={() => run.mutate(plan)}
        >
          {t(`check.run_${report.kind}`, { count, figure: format.number(count) })}
        </BigButton>
      </div>
    </>
  );
}

/** It was stopped, or did not come to its end; nothing was written. */
function Broken() {
  const { t } = useTranslation('imports');
  return (
    <>
      <ErrorNotice>{t('check.broken')}</ErrorNotice>
      <div className={styles.actions}>
        <BigButton variant="quiet" size="main" onClick={backToColumns}>
          {t('check.back')}
        </BigButton>
      </div>
    </>
  );
}
