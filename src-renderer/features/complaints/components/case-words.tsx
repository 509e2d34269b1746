import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GestureView } from '#shared/contract/complaints.contract.ts';
import { channels } from '#shared/domain/complaints/case.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useAnswerHelp } from '../answer-help.ts';
import { useDraft } from '../case-drafts.store.ts';
import type { ComposerProps } from './composer-props.ts';
import { CaseForm } from './case-form.tsx';
import styles from './case.module.css';

const longText = 4000;
const shortText = 1000;
const longestReason = 200;

/** Words that were missing when one wanted to send are asked for in a sentence. */
function useWords(detail: ComposerProps['detail'], use: string) {
  const { t } = useTranslation('complaints');
  const { value, set } = useDraft(detail.id, use);
  const [asked, setAsked] = useState(false);
  const missing = value.trim() === '';
  return {
    value,
    set,
    trimmed: value.trim(),
    error: asked && missing ? t('case.wordsMissing') : undefined,
    /** True when there are words to send. */
    check: () => {
      setAsked(true);
      return !missing;
    },
  };
}

export function AnswerForm({ detail, actions, onDone }: ComposerProps) {
  const { t } = useTranslation('complaints');
  const { TemplateChoice, AnswerWays } = useAnswerHelp();
  const [channel, setChannel] = useState(detail.channel);
  const words = useWords(detail, 'answer');
  async function submit(): Promise<void> {
    if (!words.check()) return;
    const done = await actions.act({ kind: 'answer', channel, text: words.trimmed });
    if (done === undefined) return;
    words.set('');
    onDone(done);
  }
  return (
    <CaseForm actions={actions} label={t('case.send.answer')} onSubmit={() => void submit()}>
      <TemplateChoice caseId={detail.id} text={words.value} onText={words.set} />
      <div className={styles.roomy}>
        <TextAreaField
          label={t('case.field.answer')}
          value={words.value}
          onChange={words.set}
          maxLength={longText}
          error={words.error}
          autoFocus
        />
      </div>
      <AnswerWays caseId={detail.id} text={words.value} onChannel={setChannel} />
      <SelectField
        label={t('case.field.channel')}
        value={channel}
        options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={setChannel}
      />
    </CaseForm>
  );
}

type WordsStep = 'note' | 'wait' | 'settle' | 'reopen';

/** A step that is told in a few words; what was done at the end may go without saying. */
export function WordsForm({ detail, actions, onDone, step }: ComposerProps & { readonly step: WordsStep }) {
  const { t } = useTranslation('complaints');
  const words = useWords(detail, step);
  async function submit(): Promise<void> {
    if (step !== 'settle' && step !== 'wait' && !words.check()) return;
    const done = await actions.act({ kind: step, text: words.trimmed });
    if (done === undefined) return;
    words.set('');
    onDone(done);
  }
  return (
    <CaseForm actions={actions} label={t(`case.send.${step}`)} onSubmit={() => void submit()}>
      <TextAreaField
        label={t(`case.field.${step}`)}
        value={words.value}
        onChange={words.set}
        maxLength={step === 'note' ? longText : shortText}
        error={words.error}
        autoFocus
      />
    </CaseForm>
  );
}

export function PromiseForm({ detail, actions, onDone }: ComposerProps) {
  const { t } = useTranslation('complaints');
  const today = useToday();
  const [chosen, setChosen] = useState<BusinessDay>();
  const dueOn = chosen ?? (today === undefined ? undefined : addDays(today, 1));
  const words = useWords(detail, 'promise');
  async function submit(): Promise<void> {
    if (!words.check() || dueOn === undefined) return;
    const done = await actions.act({ kind: 'promise', text: words.trimmed, dueOn });
    if (done === undefined) return;
    words.set('');
    onDone(done);
  }
  return (
    <CaseForm actions={actions} label={t('case.send.promise')} onSubmit={() => void submit()}>
      <TextField
        label={t('case.field.promise')}
        value={words.value}
        onChange={words.set}
        maxLength={shortText}
        error={words.error}
        autoFocus
      />
      <div className={styles.short}>
        <DateField label={t('case.field.dueOn')} value={dueOn} onChange={setChosen} />
      </div>
    </CaseForm>
  );
}

/** Taking a gesture back later: with a reason, by a manager or with her PIN on this screen. */
export function TakeBackForm({ detail, actions, onDone, gesture }: ComposerProps & { readonly gesture: GestureView }) {
  const { t } = useTranslation('complaints');
  const mayAlone = useMayActAs('manager');
  const words = useWords(detail, `take_back ${gesture.id}`);
  async function submit(): Promise<void> {
    if (!words.check()) return;
    const done = await actions.takeBack(gesture.id, words.trimmed);
    if (done === undefined) return;
    words.set('');
    onDone(done);
  }
  return (
    <CaseForm
      actions={actions}
      label={t(mayAlone ? 'case.send.takeBack' : 'limit.allow')}
      onSubmit={() => void submit()}
    >
      <TextField
        label={t('case.field.reason')}
        value={words.value}
        onChange={words.set}
        maxLength={longestReason}
        error={words.error}
        autoFocus
      />
    </CaseForm>
  );
}
