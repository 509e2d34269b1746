import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ATTACHMENTS } from '#shared/domain/attachments/attachment.ts';
import type { AttachmentId, CaseId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { useIncomingFiles } from '#renderer/ui/use-incoming-files.ts';
import { useAttachments } from '../api/attachment-queries.ts';
import { useAttach } from '../api/use-attach.ts';
import { useSendingStore } from '../sending.store.ts';
import { acceptedFiles, useChooseFiles } from '../use-choose-files.ts';
import { AttachmentTile } from './attachment-tile.tsx';
import { AttachmentViewer } from './attachment-viewer.tsx';
import styles from './attachments.module.css';
import { SendingTile } from './sending-tile.tsx';

interface Props {
  readonly caseId: CaseId;
}

/** Photos and papers of a case: chosen, dropped anywhere on the screen, or pasted. */
export function FilesOfCase({ caseId }: Props) {
  const { t } = useTranslation('attachments');
  const sentence = useErrorSentence();
  const { attach, again } = useAttach();
  const choose = useChooseFiles();
  const { data: attachments = [], error } = useAttachments(caseId);
  const sendings = useSendingStore((state) => state.sendings);
  const here = sendings.filter((sending) => sending.caseId === caseId);
  const [open, setOpen] = useState<AttachmentId>();
  const take = (files: readonly File[]) => attach(caseId, choose(files));
  const held = useIncomingFiles(take);
  const own = attachments.filter((attachment) => attachment.caseId === caseId);
  const isFull = own.length >= MOST_ATTACHMENTS;
  return (
    <Card title={t('title')}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {attachments.length === 0 ? null : (
        <ul className={styles.tiles} aria-label={t('title')}>
          {attachments.map((attachment) => (
            <AttachmentTile
              key={attachment.id}
              attachment={attachment}
              fromMerged={attachment.caseId !== caseId}
              onOpen={() => setOpen(attachment.id)}
            />
          ))}
        </ul>
      )}
      {here.length === 0 ? null : (
        <ul className={styles.sendings} aria-label={t('underWay')}>
          {here.map((sending) => (
            <SendingTile key={sending.file.id} sending={sending} onAgain={() => again(sending)} />
          ))}
        </ul>
      )}
      {isFull ? (
        <p className={styles.full}>{t('full', { count: MOST_ATTACHMENTS })}</p>
      ) : (
        <FileDrop
          size="small"
          label={t('add')}
          hint={t('addHint')}
          accept={acceptedFiles}
          multiple
          lit={held}
          onFiles={take}
        />
      )}
      <AttachmentViewer caseId={caseId} attachments={attachments} open={open} onOpen={setOpen} />
    </Card>
  );
}
