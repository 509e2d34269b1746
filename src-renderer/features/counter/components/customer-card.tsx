import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CardView } from '#shared/contract/cards.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Figure } from '#renderer/ui/figure.tsx';
import { PunchCard } from '#renderer/ui/punch-card.tsx';
import { useTillStore } from '../till.store.ts';
import styles from './customer-panel.module.css';

interface Props {
  readonly customerId: CustomerId;
  readonly card: CardView;
}

/** The card in front of the customer, with its stamps as they were made. */
export function CustomerCard({ customerId, card }: Props) {
  const { t } = useTranslation('counter');
  const format = useFormat();
  const fresh = useTillStore((state) =>
    state.fresh?.customerId === customerId && state.fresh.programId === card.programId ? state.fresh : null,
  );
  const { stamps, terms } = card;
  const notes = [
    card.accepts === 'yes' ? null : t(`card.closed.${card.accepts}`),
    card.onOlderTerms ? t('card.olderTerms') : null,
    card.expiresOn === null ? null : t('card.expires', { day: format.shortDay(card.expiresOn) }),
  ].filter((note) => note !== null);
  return (
    <div className={styles.card}>
      <PunchCard
        // Stamped again in the same place: the stamp comes down again.
        key={fresh?.count ?? 0}
        label={t('card.label', { program: terms.name, stamps, needed: terms.stampsNeeded })}
        title={
          <>
            {terms.name}
            {notes.length === 0 ? null : <span className={styles.cardNote}>{notes.join(' · ')}</span>}
          </>
        }
        summary={
          <Figure
            size="large"
            value={stamps}
            after={`${t('card.ofNeeded', { needed: terms.stampsNeeded })} · ${t('card.toGo', { count: terms.stampsNeeded - stamps })}`}
          />
        }
        stamps={stamps}
        of={terms.stampsNeeded}
        rewardLabel={terms.rewardText}
        symbol={terms.icon}
        freshFrom={fresh?.from}
      />
      {card.debt === 0 ? null : (
        <p className={styles.debt}>
          <IconAlertCircle size={20} aria-hidden="true" />
          {t('card.debt', { count: card.debt })}
        </p>
      )}
    </div>
  );
}
