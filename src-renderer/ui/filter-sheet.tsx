import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from './big-button.tsx';
import styles from './filter-sheet.module.css';
import { SlideOver } from './slide-over.tsx';

interface Props {
  readonly title: string;
  /** What the button is called that takes every limit away. */
  readonly clearLabel: string;
  readonly onClear: () => void;
  readonly onClose: () => void;
  /** Fields. */
  readonly children: ReactNode;
}

/** Every way to limit something, in one place; what is chosen shows behind it at once. */
export function FilterSheet({ title, clearLabel, onClear, onClose, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <SlideOver
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <BigButton size="main" onClick={onClear}>
            {clearLabel}
          </BigButton>
          <BigButton size="main" variant="main" onClick={onClose}>
            {t('done')}
          </BigButton>
        </>
      }
    >
      <div className={styles.fields}>{children}</div>
    </SlideOver>
  );
}
