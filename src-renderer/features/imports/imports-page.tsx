import { IconLock } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { announce } from '#renderer/ui/live-region.store.ts';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { Stepper } from '#renderer/ui/stepper.tsx';
import { CheckStep } from './components/check-step.tsx';
import { ColumnsStep } from './components/columns-step.tsx';
import { FileStep } from './components/file-step.tsx';
import { RunStep } from './components/run-step.tsx';
import { ReportStep } from './components/report-step.tsx';
import { useImportStore } from './import.store.ts';

const steps = ['file', 'columns', 'check', 'run', 'report'] as const;
type Step = (typeof steps)[number];

/** Customers and past visits from a file, in five steps; nothing is written before the fourth. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const mayImport = useMayActAs('manager');
  if (!mayImport) {
    return (
      <Page width="reading">
        <PageHeader title={t('title')} />
        <EmptyState title={t('forManagers.title')} icon={<IconLock size={40} />}>
          {t('forManagers.text')}
        </EmptyState>
      </Page>
    );
  }
  return <Wizard />;
}

function Wizard() {
  const { t } = useTranslation('imports');
  const { file, plan, checkJob, runJob, past } = useImportStore();
  // One that goes on since before this window knew of it, or that another window started.
  const running =
    useQuery(api.imports.runs.queryOptions()).data?.find(({ state }) => state === 'running')?.jobId ?? null;
  const job = runJob ?? running;
  const report = useQuery(api.imports.report.queryOptions({ input: job === null ? skipToken : { jobId: job } })).data;
  const runEnded = report !== undefined && report.state !== 'running';

  let step: Step = 'file';
  if (past !== null || (job !== null && runEnded)) step = 'report';
  else if (job !== null) step = 'run';
  else if (file !== null && checkJob !== null) step = 'check';
  else if (file !== null) step = 'columns';

  const stepName = t(`steps.${step}`);
  useEffect(() => announce(stepName), [stepName]);

  return (
    <Page width="reading">
      {/* Anew with every step, so that the keyboard and the screen reader start at its top. */}
      <PageHeader key={step} title={t('title')} lead={step === 'file' ? t('lead') : undefined} />
      <Stepper label={t('steps.label')} steps={steps.map((name) => t(`steps.${name}`))} current={steps.indexOf(step)} />
      {step === 'file' ? <FileStep /> : null}
      {step === 'columns' && file !== null && plan !== null ? <ColumnsStep file={file} plan={plan} /> : null}
      {step === 'check' && checkJob !== null && file !== null && plan !== null ? (
        <CheckStep jobId={checkJob} file={file} plan={plan} />
      ) : null}
      {step === 'run' && job !== null ? <RunStep jobId={job} /> : null}
      {step === 'report' && past !== null ? <ReportStep of={{ runId: past }} /> : null}
      {step === 'report' && past === null && job !== null ? <ReportStep of={{ jobId: job }} /> : null}
    </Page>
  );
}
