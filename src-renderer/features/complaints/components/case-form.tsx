import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { CaseActions } from '../api/use-case-actions.ts';
import styles from './case.module.css';

interface Props {
  readonly actions: CaseActions;
  readonly label: string;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
}

/** A step's fields, and the button that sends them. */
export function CaseForm({ actions: { busy, failure }, label, children, onSubmit }: Props) {
  const { t } = useTranslation('complaints');
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      <div className={styles.send}>
        <BigButton type="submit" variant="main" busy={busy} shortcut={t('case.keys.send')}>
          {label}
        </BigButton>
      </div>
    </form>
  );
}
