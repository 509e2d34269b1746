import { Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlobImage } from '#renderer/ui/blob-image.tsx';
import type { KeptFile } from '../kept-file.ts';
import type { ReadyFile } from '../prepare-file.ts';
import styles from './attachments.module.css';
import { FileMark } from './file-tile.tsx';

interface Props {
  readonly file: KeptFile;
  readonly onDrop: () => void;
}

/** A file that goes along with the complaint once it is taken. */
export function KeptTile({ file, onDrop }: Props) {
  const { t } = useTranslation('attachments');
  const [ready, setReady] = useState<ReadyFile>();
  useEffect(() => {
    let here = true;
    file.ready.then(
      (prepared) => {
        if (here) setReady(prepared);
      },
      // Whoever keeps the list takes it out.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [file]);
  const isPicture = ready?.content.type.startsWith('image/') === true;
  return (
    <li>
      <Tooltip label={t('leaveOut', { name: file.name })}>
        <button
          type="button"
          className={styles.keptTile}
          aria-label={t('leaveOut', { name: file.name })}
          onClick={onDrop}
        >
          {isPicture ? (
            <BlobImage blob={ready.content} alt="" className={styles.image ?? ''} />
          ) : (
            <FileMark pdf={ready !== undefined} />
          )}
          <span className={styles.cross} aria-hidden="true">
            <IconX size={14} stroke={3} />
          </span>
        </button>
      </Tooltip>
    </li>
  );
}
