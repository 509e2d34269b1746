import { getDefaultZIndex, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at its foot; the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** While true it cannot be closed: something is being written. */
  readonly busy?: boolean;
  /** Whether a press beside it closes it; not where a second press of a nervous finger may land there. */
  readonly closeOnPressBeside?: boolean;
  /** It asks something for another dialog, which stays open under it. */
  readonly over?: boolean;
}

const widths = { small: '26rem', normal: '34rem', wide: '52rem' } as const;

export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  size = 'normal',
  busy = false,
  closeOnPressBeside = true,
  over = false,
}: Props) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={widths[size]}
      zIndex={getDefaultZIndex(over ? 'popover' : 'modal')}
      closeOnClickOutside={closeOnPressBeside && !busy}
      closeOnEscape={!busy}
      closeButtonProps={{ 'aria-label': t('close'), size: '3rem', iconSize: '1.375rem', disabled: busy }}
      classNames={{
        header: styles.header ?? '',
        title: styles.title ?? '',
        body: styles.body ?? '',
        content: styles.content ?? '',
      }}
    >
      {children}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </Modal>
  );
}
