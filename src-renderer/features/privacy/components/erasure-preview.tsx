import { useTranslation } from 'react-i18next';
import type { ErasurePreview } from '#shared/contract/privacy.contract.ts';
import { fates, type Fate } from '#shared/domain/privacy/personal-section.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import styles from './privacy.module.css';

interface Props {
  readonly preview: ErasurePreview;
}

/** What an erasure does, in numbers, before it is done. */
export function ErasurePreviewList({ preview }: Props) {
  const { t } = useTranslation('privacy');
  const { rewards, openCases, reasonsStaying } = preview;
  return (
    <div className={styles.preview}>
      <p className={styles.strong}>{t('erase.noUndo')}</p>
      <dl className={styles.fates}>
        {fates.map((fate) => (
          <FateOf key={fate} fate={fate} preview={preview} />
        ))}
      </dl>
      <ul className={styles.notes}>
        {rewards.length === 0 ? null : (
          <li className={styles.warn}>
            {t('erase.rewards', { count: rewards.length })}{' '}
            <span className={styles.quiet}>{rewards.map(({ text }) => text).join(', ')}</span>
          </li>
        )}
        {openCases === 0 ? null : <li>{t('erase.openCases', { count: openCases })}</li>}
        {reasonsStaying.length === 0 ? null : (
          <li>
            {t('erase.reasons')}{' '}
            <span className={styles.quiet}>{reasonsStaying.map((reason) => `“${reason}”`).join(', ')}</span>
          </li>
        )}
        <BackupsNote backups={preview.backups} />
      </ul>
    </div>
  );
}

function FateOf({ fate, preview }: Props & { readonly fate: Fate }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const parts = preview.parts.filter((part) => part.fate === fate);
  if (parts.length === 0) return null;
  return (
    <div>
      <dt>{t(`fate.${fate}`)}</dt>
      <dd>
        {parts.map(({ name, count }) => (
          <span key={name} className={styles.part}>
            {t(`part.${name}`)} <span className={styles.quiet}>{format.number(count)}</span>
          </span>
        ))}
      </dd>
    </div>
  );
}

function BackupsNote({ backups: { count, goneBy, keptForUndo } }: { readonly backups: ErasurePreview['backups'] }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  return (
    <li>
      {t('erase.backups', { count, day: format.day(goneBy) })}
      {keptForUndo ? ` ${t('erase.keptForUndo')}` : null}
    </li>
  );
}
