import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestReasonName } from '#shared/contract/complaint-reasons.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './reasons.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly initial: string;
  /** Without a name it is called as Stempel calls it. */
  readonly mayBeEmpty?: boolean;
  readonly busy: boolean;
  /** Gives the sentence why not. */
  readonly onSave: (name: string) => Promise<string | undefined>;
  readonly onDone: () => void;
}

/** A name written in place; Enter keeps it, Escape leaves it as it was. */
export function ReasonNameForm({ label, hint, initial, mayBeEmpty = false, busy, onSave, onDone }: Props) {
  const { t } = useTranslation(['complaint-reasons', 'common']);
  const [name, setName] = useState(initial);
  const [refusal, setRefusal] = useState<string>();
  async function save(): Promise<void> {
    const written = name.trim();
    if (written === initial) {
      onDone();
      return;
    }
    if (written === '' && !mayBeEmpty) {
      setRefusal(t('section.nameMissing'));
      return;
    }
    const answer = await onSave(written);
    if (answer === undefined) onDone();
    else setRefusal(answer);
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <div className={styles.field}>
        <TextField
          label={label}
          hint={hint}
          value={name}
          onChange={(text) => {
            setName(text);
            setRefusal(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              onDone();
            }
          }}
          maxLength={longestReasonName}
          error={refusal}
          autoFocus
        />
      </div>
      <div className={styles.buttons}>
        <BigButton variant="plain" onClick={onDone}>
          {t('common:cancel')}
        </BigButton>
        <BigButton type="submit" variant="main" busy={busy}>
          {t('common:save')}
        </BigButton>
      </div>
    </form>
  );
}
