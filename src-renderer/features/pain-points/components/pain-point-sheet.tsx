import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useKinds } from '../api/pain-point-queries.ts';
import { useRecording } from '../api/use-pain-point-commands.ts';
import { painPoints, usePainPointsStore } from '../pain-points.store.ts';
import { useKindWords } from '../use-kind-words.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './pain-point-sheet.module.css';
import { RemarkDialog } from './remark-dialog.tsx';

/** What goes wrong just now, in one tap, from any screen. */
export function PainPointSheet() {
  const { t } = useTranslation('pain-points');
  const open = usePainPointsStore((state) => state.open);
  const remarking = usePainPointsStore((state) => state.remarking);
  const kinds = useKinds();
  const words = useKindWords();
  const { record, busy, failure, forget } = useRecording();
  return (
    <>
      <Dialog
        open={open}
        onClose={() => {
          forget();
          painPoints.close();
        }}
        title={t('sheet.title')}
        busy={busy}
      >
        <p className={styles.lead}>{t('sheet.lead')}</p>
        <ul className={styles.tiles}>
          {kinds
            .filter(({ archived }) => !archived)
            .map((kind, index) => (
              <li key={kind.id}>
                <UnstyledButton
                  type="button"
                  className={styles.tile ?? ''}
                  data-autofocus={index === 0 ? true : undefined}
                  onClick={() => void record(kind)}
                >
                  <KindIcon code={kind.code} size={28} />
                  <span>{words(kind)}</span>
                </UnstyledButton>
              </li>
            ))}
        </ul>
        {failure === undefined ? null : <ErrorNotice>{failure.sentence}</ErrorNotice>}
      </Dialog>
      {remarking === null ? null : <RemarkDialog key={remarking.id} point={remarking} />}
    </>
  );
}
