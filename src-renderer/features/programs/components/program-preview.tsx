import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Figure } from '#renderer/ui/figure.tsx';
import { PunchCard } from '#renderer/ui/punch-card.tsx';
import { termsOfDraft, type TermsDraft } from '../terms-draft.ts';
import { useTermsWords } from '../use-terms-words.ts';
import styles from './program-form.module.css';
import list from './programs.module.css';

/** Shown as stamped, so that the mark can be seen. */
const stampsShown = 2;

interface Props {
  readonly draft: TermsDraft;
}

/** The card as a customer will have it, while its terms are being written. */
export function ProgramPreview({ draft }: Props) {
  const { t } = useTranslation('programs');
  const { moneyDigits } = useFormat();
  const termsWords = useTermsWords();
  const of = Math.min(50, Math.max(1, Math.trunc(draft.stampsNeeded ?? 10)));
  const stamps = Math.min(of - 1, draft.starterStamps ?? stampsShown);
  const terms = termsOfDraft(
    { ...draft, name: draft.name || t('form.unnamed'), rewardText: draft.rewardText || t('form.noReward') },
    moneyDigits,
  );
  return (
    <section className={styles.preview} aria-label={t('form.preview')}>
      <PunchCard
        label={t('drawing', { count: of })}
        title={draft.name || t('form.unnamed')}
        summary={<Figure size="large" value={stamps} after={t('form.of', { count: of })} />}
        stamps={stamps}
        of={of}
        rewardLabel={draft.rewardText || t('form.noReward')}
        symbol={draft.icon}
      />
      {terms.ok ? (
        <ul className={list.terms}>
          {termsWords(terms.value).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
