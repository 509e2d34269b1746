import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Program } from '#shared/contract/programs.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useSavingProgram } from '../api/use-saving-program.ts';
import { draftOfTerms, emptyDraft, termsOfDraft, type TermsDraft, type TermsField } from '../terms-draft.ts';
import styles from './program-form.module.css';
import { ProgramPreview } from './program-preview.tsx';
import { BasicFields, DateFields, ExpiryFields, LimitFields } from './terms-fields.tsx';

interface Props {
  /** Undefined makes a new one. */
  readonly program: Program | undefined;
  readonly onClose: () => void;
}

/** A program's terms, with the card they make beside them. */
export function ProgramForm({ program, onClose }: Props) {
  const { t } = useTranslation(['programs', 'common']);
  const { moneyDigits } = useFormat();
  const [draft, setDraft] = useState<TermsDraft>(() =>
    program === undefined ? emptyDraft : draftOfTerms(program.terms, moneyDigits),
  );
  const [wrong, setWrong] = useState<TermsField>();
  const { save, busy, failure } = useSavingProgram(program, (saved) => {
    showToast({ text: t(program === undefined ? 'done.created' : 'done.changed', { name: saved.terms.name }) });
    onClose();
  });

  function submit(): void {
    const terms = termsOfDraft(draft, moneyDigits);
    setWrong(terms.ok ? undefined : terms.refusal);
    if (terms.ok) void save(terms.value);
  }

  const fields = {
    draft,
    onChange: (change: Partial<TermsDraft>) => {
      setDraft({ ...draft, ...change });
      setWrong(undefined);
    },
    errorOf: (field: TermsField) => {
      if (field === wrong) return t(`wrong.${field}`);
      return failure?.field === field ? failure.sentence : undefined;
    },
  };
  return (
    <Page>
      <PageHeader
        title={program === undefined ? t('form.newTitle') : t('form.changeTitle', { name: program.terms.name })}
        lead={program === undefined ? t('form.newLead') : t('form.changeLead', { count: program.openCards })}
      />
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.fields}>
          <BasicFields {...fields} />
          <LimitFields {...fields} />
          <ExpiryFields {...fields} />
          <DateFields {...fields} />
        </div>
        <aside className={styles.side}>
          <ProgramPreview draft={draft} />
          {wrong === undefined ? null : <ErrorNotice>{t(`wrong.${wrong}`)}</ErrorNotice>}
          {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
          <div className={styles.actions}>
            <BigButton type="submit" variant="main" size="main" busy={busy}>
              {program === undefined ? t('form.create') : t('form.saveChange')}
            </BigButton>
            <BigButton size="main" onClick={onClose} disabled={busy}>
              {t('common:cancel')}
            </BigButton>
          </div>
        </aside>
      </form>
    </Page>
  );
}
