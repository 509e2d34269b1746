import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { useTill } from '../api/use-till-actions.ts';
import { useCounterLinks } from '../counter-links.ts';
import { cardInFront, cardsToShow } from '../customer-cards.ts';
import { till, useTillStore } from '../till.store.ts';
import { CardTabs } from './card-tabs.tsx';
import { CustomerActions } from './customer-actions.tsx';
import { CustomerCard } from './customer-card.tsx';
import { CustomerChips } from './customer-chips.tsx';
import { CustomerHead } from './customer-head.tsx';
import styles from './customer-panel.module.css';
import { GiveCode } from './give-code.tsx';
import { NoticePanel } from './notice-panel.tsx';

interface Props {
  readonly customer: CustomerDetail;
}

/** The customer at the counter: who she is, her card, and what can be done with it. */
export function CustomerPanel({ customer }: Props) {
  const { t } = useTranslation('counter');
  const { onOpenPrograms, Question } = useCounterLinks();
  const notice = useTillStore((state) => state.notice);
  const strayCode = useTillStore((state) => state.strayCode);
  const asked = useTillStore((state) =>
    state.programOf?.customerId === customer.id ? state.programOf.programId : undefined,
  );
  const asking = useTillStore((state) => state.askedFor === customer.id);
  const { stamp } = useTill();
  const cards = cardsToShow(customer.cards);
  const card = cardInFront(cards, asked);
  const noticed = notice?.customerId === customer.id;
  return (
    <div className={styles.panel} data-noticed={noticed}>
      <div className={styles.scroll}>
        <CustomerHead customer={customer} />
        <CustomerChips customer={customer} />
        {cards.length > 1 ? (
          <CardTabs
            cards={cards}
            inFront={card?.programId}
            takesFocus={asking}
            onChoose={(programId) => {
              till.chooseProgram(customer.id, programId);
              if (asking) void stamp({ customerId: customer.id, programId, quantity: 1 });
            }}
          />
        ) : null}
        {card === undefined ? null : <CustomerCard customerId={customer.id} card={card} />}
        {cards.length === 0 ? (
          <div className={styles.none}>
            <p>{t('card.none')}</p>
            <BigButton onClick={onOpenPrograms}>{t('card.toPrograms')}</BigButton>
          </div>
        ) : null}
      </div>
      {/* What the till itself asks, or a card that belongs to nobody, comes first. */}
      <div className={styles.asked}>{noticed || strayCode !== null ? null : <Question customerId={customer.id} />}</div>
      <div className={styles.foot}>
        {noticed ? <NoticePanel notice={notice} /> : null}
        {strayCode === null ? (
          <CustomerActions customer={customer} card={card} />
        ) : (
          <GiveCode customer={customer} code={strayCode} />
        )}
      </div>
    </div>
  );
}
