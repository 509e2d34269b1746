import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ATTACHMENTS } from '#shared/domain/attachments/attachment.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { useIncomingFiles } from '#renderer/ui/use-incoming-files.ts';
import type { KeptFile } from '../kept-file.ts';
import { acceptedFiles, useChooseFiles } from '../use-choose-files.ts';
import { useUnfitWords } from '../use-unfit-words.ts';
import styles from './attachments.module.css';
import { KeptTile } from './kept-tile.tsx';

interface Props {
  readonly files: readonly KeptFile[];
  readonly onChange: (change: (files: readonly KeptFile[]) => readonly KeptFile[]) => void;
}

/** Photos of what went wrong, before there is a case to keep them with. */
export function FilesOfTaking({ files, onChange }: Props) {
  const { t } = useTranslation('attachments');
  const words = useUnfitWords();
  const choose = useChooseFiles();
  const [unfit, setUnfit] = useState<string>();

  const drop = (id: string) => onChange((before) => before.filter((file) => file.id !== id));

  function take(chosen: readonly File[]): void {
    const room = MOST_ATTACHMENTS - files.length;
    setUnfit(chosen.length > room ? t('full', { count: MOST_ATTACHMENTS }) : undefined);
    for (const file of choose(chosen.slice(0, room))) {
      onChange((before) => [...before, file]);
      file.ready.catch((error: unknown) => {
        drop(file.id);
        setUnfit(`${file.name}: ${words(error)}`);
      });
    }
  }
  const held = useIncomingFiles(take);

  return (
    <>
      {unfit === undefined ? null : (
        <div className={styles.unfit}>
          <ErrorNotice>{unfit}</ErrorNotice>
        </div>
      )}
      <div className={styles.taking}>
        {files.length >= MOST_ATTACHMENTS ? null : (
          <FileDrop size="small" label={t('add')} accept={acceptedFiles} multiple lit={held} onFiles={take} />
        )}
        {files.length === 0 ? null : (
          <ul className={styles.kept} aria-label={t('title')}>
            {files.map((file) => (
              <KeptTile key={file.id} file={file} onDrop={() => drop(file.id)} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
