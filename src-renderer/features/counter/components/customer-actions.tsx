import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardView } from '#shared/contract/cards.contract.ts';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { useTill } from '../api/use-till-actions.ts';
import { rewardPiles } from '../customer-cards.ts';
import { midSentence } from '../mid-sentence.ts';
import { till, useTillStore } from '../till.store.ts';
import styles from './actions.module.css';
import { StampPad } from './stamp-pad.tsx';

interface Props {
  readonly customer: CustomerDetail;
  readonly card: CardView | undefined;
}

/** Stamp, several stamps, redeem: where the thumb is. */
export function CustomerActions({ customer, card }: Props) {
  const { t } = useTranslation('counter');
  const { locale } = useFormat();
  const { stamp, redeem } = useTill();
  const padOpen = useTillStore((state) => state.padOpen);
  const severalButton = useRef<HTMLButtonElement>(null);
  const customerId = customer.id;

  function stampSeveral(quantity: number): void {
    if (card === undefined) return;
    till.showPad(false);
    severalButton.current?.focus();
    void stamp({ customerId, programId: card.programId, quantity });
  }

  return (
    <div className={styles.group} role="group" aria-label={t('actions.label')}>
      {padOpen && card !== undefined ? <StampPad onStamp={stampSeveral} /> : null}
      <div className={styles.actions} hidden={padOpen}>
        {card === undefined ? null : (
          <>
            <span className={styles.stamp}>
              <BigButton
                variant="main"
                size="hero"
                fullWidth
                shortcut={t('actions.keyEnter')}
                onClick={() => void stamp({ customerId, programId: card.programId, quantity: 1 })}
              >
                {t('actions.stamp')}
              </BigButton>
            </span>
            <span className={styles.several}>
              <BigButton
                ref={severalButton}
                size="hero"
                fullWidth
                label={t('actions.severalLabel')}
                expanded={padOpen}
                onClick={() => till.showPad(!padOpen)}
              >
                {t('actions.several')}
              </BigButton>
            </span>
          </>
        )}
        {rewardPiles(customer.rewards).map(({ text, count, first }) => (
          <span key={text} className={styles.redeem}>
            <BigButton size="hero" fullWidth onClick={() => void redeem(customerId, first.id)}>
              {t('actions.redeem', { reward: midSentence(text, locale) })}
              {count > 1 ? ` × ${count}` : null}
            </BigButton>
          </span>
        ))}
      </div>
    </div>
  );
}
