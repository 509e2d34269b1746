import { useTranslation } from 'react-i18next';
import type { Program } from '#shared/contract/programs.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useVersions } from '../api/program-queries.ts';
import { useTermsWords } from '../use-terms-words.ts';
import styles from './programs.module.css';

interface ListProps {
  readonly program: Program;
}

function VersionList({ program }: ListProps) {
  const { t } = useTranslation(['programs', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const termsWords = useTermsWords();
  const { data: versions, error } = useVersions(program.id);
  if (error !== null) return <ErrorNotice>{sentence(error)}</ErrorNotice>;
  if (versions === undefined) return <Spinner label={t('common:loading')} />;
  return (
    <ol className={styles.lapses}>
      {versions.map(({ version, terms, at, staffName, openCards }) => (
        <li key={version} className={styles.version}>
          <span className={styles.versionHead}>
            <strong>
              {version === program.version ? t('versions.present', { version }) : t('versions.earlier', { version })}
            </strong>
            <span className={styles.quiet}>{t('versions.by', { name: staffName, at: format.dateTime(at) })}</span>
          </span>
          <span>
            {t('earns', {
              count: terms.stampsNeeded,
              reward: terms.rewardText,
              value: terms.rewardValue === 0 ? '' : ` (${format.money(terms.rewardValue)})`,
            })}
          </span>
          <ul className={styles.terms}>
            {termsWords(terms).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <span className={styles.quiet}>{t('versions.cards', { count: openCards })}</span>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly program: Program | undefined;
  readonly onClose: () => void;
}

/** What the program was, version by version, and how many cards still run on each. */
export function VersionsPanel({ program, onClose }: Props) {
  const { t } = useTranslation('programs');
  return (
    <SlideOver
      open={program !== undefined}
      onClose={onClose}
      title={program === undefined ? t('versions.title') : t('versions.of', { name: program.terms.name })}
    >
      <p>{t('versions.lead')}</p>
      {program === undefined ? null : <VersionList program={program} />}
    </SlideOver>
  );
}
