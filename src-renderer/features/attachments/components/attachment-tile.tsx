import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import { fileSizeInWords } from '#shared/domain/kernel/file-size.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BlobImage } from '#renderer/ui/blob-image.tsx';
import { useContent } from '../api/attachment-queries.ts';
import { useInSight } from '../use-in-sight.ts';
import styles from './attachments.module.css';
import { FileMark, FileTile } from './file-tile.tsx';

interface Props {
  readonly attachment: Attachment;
  /** It was added to a case that was merged into the one that is shown. */
  readonly fromMerged: boolean;
  readonly onOpen: () => void;
}

/** A file of the case; its picture is fetched when it comes into sight. */
export function AttachmentTile({ attachment, fromMerged, onOpen }: Props) {
  const { t } = useTranslation('attachments');
  const format = useFormat();
  const { seen, watch } = useInSight();
  const { caseId, name, type, bytes } = attachment;
  const isPdf = type === 'application/pdf';
  const { data: content } = useContent(attachment, seen && !isPdf);
  return (
    <li ref={watch} className={styles.item}>
      <button type="button" className={styles.tile} aria-label={t('open', { name })} onClick={onOpen}>
        <FileTile
          picture={
            content === undefined ? (
              <FileMark pdf={isPdf} />
            ) : (
              <BlobImage blob={content} alt="" className={styles.image ?? ''} />
            )
          }
          name={name}
          note={fromMerged ? t('ofMerged', { number: format.number(caseId) }) : fileSizeInWords(bytes, format.locale)}
        />
      </button>
    </li>
  );
}
