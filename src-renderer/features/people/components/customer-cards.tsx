import { useTranslation } from 'react-i18next';
import type { CardView, RewardView } from '#shared/contract/cards.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Figure } from '#renderer/ui/figure.tsx';
import { PunchCard } from '#renderer/ui/punch-card.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './customer.module.css';

interface CardsProps {
  readonly cards: readonly CardView[];
}

/** Her place in every program that is offered, or that she has something in. */
export function CustomerCards({ cards }: CardsProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const shown = cards.filter(({ accepts, stamps, debt }) => accepts === 'yes' || stamps > 0 || debt > 0);
  return (
    <Card title={t('cards.title')}>
      {shown.length === 0 ? <Quiet>{t('cards.none')}</Quiet> : null}
      {shown.map(({ programId, terms, stamps, debt, completedCards, expiresOn, onOlderTerms, accepts }) => {
        const notes = [
          accepts === 'yes' ? null : t(`cards.closed.${accepts}`),
          onOlderTerms ? t('cards.olderTerms') : null,
          expiresOn === null ? null : t('cards.expires', { day: format.shortDay(expiresOn) }),
          completedCards === 0 ? null : t('cards.completed', { count: completedCards }),
          debt === 0 ? null : t('cards.debt', { count: debt }),
        ].filter((note) => note !== null);
        return (
          <div key={programId} className={styles.card}>
            <PunchCard
              size="small"
              label={t('cards.label', { program: terms.name, stamps, needed: terms.stampsNeeded })}
              title={terms.name}
              summary={<Figure value={stamps} after={t('column.ofNeeded', { needed: terms.stampsNeeded })} />}
              stamps={stamps}
              of={terms.stampsNeeded}
              rewardLabel={terms.rewardText}
              symbol={terms.icon}
            />
            {notes.length === 0 ? null : <Quiet>{notes.join(' · ')}</Quiet>}
          </div>
        );
      })}
    </Card>
  );
}

interface RewardsProps {
  readonly rewards: readonly RewardView[];
}

/** What waits for her at the counter. */
export function CustomerRewards({ rewards }: RewardsProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (rewards.length === 0) return null;
  return (
    <Card title={t('rewards.title')}>
      <ul className={styles.rewards}>
        {rewards.map(({ id, text, issuedAt, expiresOn }) => (
          <li key={id}>
            <strong>{text}</strong>
            <Quiet inline>
              {[
                t('rewards.since', { day: format.date(issuedAt) }),
                expiresOn === null ? null : t('rewards.until', { day: format.shortDay(expiresOn) }),
              ]
                .filter((note) => note !== null)
                .join(' · ')}
            </Quiet>
          </li>
        ))}
      </ul>
    </Card>
  );
}
