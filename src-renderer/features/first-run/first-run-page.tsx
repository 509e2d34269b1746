import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { SoloPage } from '#renderer/ui/solo-page.tsx';
import { Stepper } from '#renderer/ui/stepper.tsx';
import { useCompleteFirstRun } from './api/use-complete-first-run.ts';
import { BeginStep } from './components/begin-step.tsx';
import { OwnerStep } from './components/owner-step.tsx';
import { SampleProgress } from './components/sample-progress.tsx';
import { ShopStep } from './components/shop-step.tsx';
import { newDraft, type ChangeDraft } from './first-run-draft.ts';

const steps = ['shop', 'owner', 'begin'] as const;

/** From an empty data folder to the counter in three steps. */
export function FirstRunPage() {
  const { t } = useTranslation('first-run');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(newDraft);
  const [at, setAt] = useState(0);
  const [sampleJob, setSampleJob] = useState<JobId | null>(null);
  const change: ChangeDraft = (changes) => setDraft((before) => ({ ...before, ...changes }));
  const toCounter = () => void navigate({ to: '/counter' });
  const complete = useCompleteFirstRun((job) => (job === null ? toCounter() : setSampleJob(job)));

  if (sampleJob !== null) return <SampleProgress jobId={sampleJob} onDone={toCounter} />;
  const step = steps[at] ?? 'shop';
  const next = () => setAt(at + 1);
  const back = () => setAt(at - 1);
  return (
    <SoloPage
      key={step}
      width={step === 'shop' ? 'normal' : 'wide'}
      above={<Stepper label={t('steps')} steps={steps.map((name) => t(`${name}.step`))} current={at} />}
      title={t(`${step}.title`)}
      lead={t(`${step}.lead`)}
    >
      {step === 'shop' ? <ShopStep draft={draft} change={change} onNext={next} /> : null}
      {step === 'owner' ? <OwnerStep draft={draft} change={change} onBack={back} onNext={next} /> : null}
      {step === 'begin' ? <BeginStep draft={draft} change={change} onBack={back} complete={complete} /> : null}
    </SoloPage>
  );
}
