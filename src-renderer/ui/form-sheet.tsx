import { IconTrash } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import styles from './form-sheet.module.css';
import { SlideOver } from './slide-over.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSave: () => void;
  /** Absent for what is not kept yet. */
  readonly remove: { readonly label: string; readonly onRemove: () => void } | undefined;
  readonly busy: boolean;
  /** Why it could not be saved or removed. */
  readonly failure: string | undefined;
  /** Fields. */
  readonly children: ReactNode;
}

/** One thing to fill in or change, beside the list it belongs to. */
export function FormSheet({ title, onClose, onSave, remove, busy, failure, children }: Props) {
  const { t } = useTranslation('common');
  const formId = useId();
  return (
    <SlideOver
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          {remove === undefined ? null : (
            <BigButton icon={<IconTrash size={20} />} disabled={busy} onClick={remove.onRemove}>
              {remove.label}
            </BigButton>
          )}
          <BigButton type="submit" form={formId} variant="main" busy={busy}>
            {t('save')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        {failure === undefined ? null : <ErrorNotice>{failure}</ErrorNotice>}
      </form>
    </SlideOver>
  );
}
