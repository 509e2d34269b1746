import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { UnsavedChanges } from '#renderer/ui/unsaved-changes.tsx';
import { useSavingPolicy } from '../api/policy-queries.ts';
import { draftOfPolicy, policyOfDraft, type PolicyDraft } from '../policy-draft.ts';
import { useFaultWords } from '../use-fault-words.ts';
import { HolidaysCard } from './holidays-card.tsx';
import type { PolicyFieldsProps } from './policy-fields-props.ts';
import styles from './policy.module.css';
import { LimitsCard, RemindersCard } from './policy-numbers.tsx';
import { TargetsCard } from './targets-card.tsx';
import { WeekCard } from './week-card.tsx';

interface Props {
  readonly policy: ComplaintPolicy;
}

const formId = 'complaint-policy';

export function PolicyForm({ policy }: Props) {
  const { moneyDigits } = useFormat();
  const words = useFaultWords();
  const saved = useMemo(() => draftOfPolicy(policy, moneyDigits), [policy, moneyDigits]);
  // Only what was touched: a change made in another window meanwhile is not undone by saving here.
  const [changes, setChanges] = useState<Partial<PolicyDraft>>({});
  // How often saving was tried; a form is not called wrong before that.
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const draft = { ...saved, ...changes };
  const dirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const read = policyOfDraft(draft, moneyDigits);
  const faults = tries > 0 ? read.faults : [];
  const { save, busy, refusal, forget } = useSavingPolicy();

  function submit(): void {
    if (!dirty || busy) return;
    setTries(tries + 1);
    if (read.faults.length > 0) return;
    save(read.policy, () => {
      setTries(0);
      // What was typed while it was being saved is not saved yet.
      setChanges((now) => (now === changes ? {} : now));
    });
  }
  function discard(): void {
    setChanges({});
    setTries(0);
    forget();
  }

  const fields: PolicyFieldsProps = {
    draft,
    change: (changing) => setChanges((before) => ({ ...before, ...changing({ ...saved, ...before }) })),
    errorOf: (field) => {
      const fault = faults.find(({ at }) => at === field);
      return fault === undefined ? undefined : words(fault);
    },
  };
  useEffect(() => {
    if (tries === 0 && refusal === undefined) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.focus();
  }, [tries, refusal]);
  return (
    <form
      ref={form}
      id={formId}
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <WeekCard {...fields} />
      <HolidaysCard {...fields} />
      <TargetsCard {...fields} hours={read.policy.hours} />
      <RemindersCard {...fields} />
      <LimitsCard {...fields} />
      {refusal === undefined ? null : <ErrorNotice>{refusal}</ErrorNotice>}
      <UnsavedChanges dirty={dirty} busy={busy} form={formId} onDiscard={discard} />
    </form>
  );
}
