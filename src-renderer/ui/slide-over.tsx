import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import dialog from './dialog.module.css';
import styles from './slide-over.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons that stay in sight at the foot. */
  readonly actions?: ReactNode;
}

/** A panel from the right for longer forms and details; the whole width on a phone. */
export function SlideOver({ open, onClose, title, children, actions }: Props) {
  const { t } = useTranslation('common');
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      title={title}
      position="right"
      size="30rem"
      closeButtonProps={{ 'aria-label': t('close'), size: '3rem', iconSize: '1.375rem' }}
      classNames={{
        content: styles.content ?? '',
        header: dialog.header ?? '',
        title: dialog.title ?? '',
        body: styles.body ?? '',
      }}
    >
      <div className={styles.scroll}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </Drawer>
  );
}
