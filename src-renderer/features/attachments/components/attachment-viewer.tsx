import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import type { AttachmentId, CaseId } from '#shared/domain/kernel/ids.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './attachments.module.css';
import { ViewedAttachment } from './viewed-attachment.tsx';

interface Props {
  readonly caseId: CaseId;
  readonly attachments: readonly Attachment[];
  readonly open: AttachmentId | undefined;
  readonly onOpen: (id: AttachmentId | undefined) => void;
}

/** A file as large as the window lets it be; the arrow keys lead to the others. */
export function AttachmentViewer({ caseId, attachments, open, onOpen }: Props) {
  const { t } = useTranslation('attachments');
  const place = attachments.findIndex(({ id }) => id === open);
  const shown = attachments[place];
  const isOpen = shown !== undefined;

  function go(steps: number): void {
    const other = attachments[place + steps];
    if (other !== undefined) onOpen(other.id);
  }
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen]);

  return (
    <Dialog open={isOpen} onClose={() => onOpen(undefined)} title={shown?.name ?? ''} size="wide">
      {shown === undefined ? null : (
        <ViewedAttachment
          key={shown.id}
          attachment={shown}
          fromMerged={shown.caseId !== caseId}
          onRemoved={() => onOpen(undefined)}
        >
          {attachments.length === 1 ? null : (
            <span className={styles.neighbours}>
              <IconButton
                label={t('previous')}
                icon={<IconChevronLeft size={24} aria-hidden="true" />}
                disabled={place === 0}
                onClick={() => go(-1)}
              />
              <span className={styles.place}>{t('place', { place: place + 1, total: attachments.length })}</span>
              <IconButton
                label={t('next')}
                icon={<IconChevronRight size={24} aria-hidden="true" />}
                disabled={place === attachments.length - 1}
                onClick={() => go(1)}
              />
            </span>
          )}
        </ViewedAttachment>
      )}
    </Dialog>
  );
}
