import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { fileSizeInWords } from '#shared/domain/kernel/file-size.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { BlobImage } from '#renderer/ui/blob-image.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useContent } from '../api/attachment-queries.ts';
import styles from './attachments.module.css';
import { FileMark } from './file-tile.tsx';
import { RemoveAttachment } from './remove-attachment.tsx';

interface Props {
  readonly attachment: Attachment;
  /** It belongs to a case that was merged: it is looked at here, and removed there. */
  readonly fromMerged: boolean;
  readonly onRemoved: () => void;
  /** The ways to the other files. */
  readonly children: ReactNode;
}

/** One file: the picture itself, whose it is, and what can be done with it. */
export function ViewedAttachment({ attachment, fromMerged, onRemoved, children }: Props) {
  const { t } = useTranslation(['attachments', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const mayRemove = useMayActAs('manager');
  const { data: content, error } = useContent(attachment);
  const [failure, setFailure] = useState<unknown>(null);
  const { caseId, name, type, bytes, by, at } = attachment;
  const isPdf = type === 'application/pdf';

  async function save(blob: Blob): Promise<void> {
    setFailure(null);
    try {
      const whole = new Uint8Array(await blob.arrayBuffer());
      await shell.saveFile({ name, mimeType: type, bytes: whole });
    } catch (problem) {
      setFailure(problem);
    }
  }

  const problem = error ?? failure;
  return (
    <>
      <div className={styles.viewed}>
        {isPdf ? <FileMark pdf /> : null}
        {content === undefined && error === null ? <Spinner label={t('common:loading')} /> : null}
        {content === undefined || isPdf ? null : (
          <BlobImage blob={content} alt={t('photo', { name, by })} className={styles.large ?? ''} />
        )}
      </div>
      {problem === null ? null : <ErrorNotice>{sentence(problem)}</ErrorNotice>}
      <div className={styles.under}>
        <p className={styles.note}>
          {[
            t('facts', { size: fileSizeInWords(bytes, format.locale), by, when: format.dateTime(at) }),
            fromMerged ? t('ofMerged', { number: format.number(caseId) }) : '',
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </p>
        {children}
        <span className={styles.ways}>
          {mayRemove && !fromMerged ? <RemoveAttachment attachment={attachment} onRemoved={onRemoved} /> : null}
          <BigButton
            disabled={content === undefined}
            onClick={() => {
              if (content !== undefined) void save(content);
            }}
          >
            {t('save')}
          </BigButton>
        </span>
      </div>
    </>
  );
}
