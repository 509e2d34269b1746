import { IconGift } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Figure } from '#renderer/ui/figure.tsx';
import { Unseen } from '#renderer/ui/unseen.tsx';
import styles from './rows.module.css';

interface Props {
  readonly hit: CustomerHit;
  readonly optionId: string;
  readonly marked: boolean;
  readonly today: BusinessDay | undefined;
  readonly onPick: () => void;
}

/** One customer found: who, when last here, how far her card is. */
export function HitRow({ hit, optionId, marked, today, onPick }: Props) {
  const { t } = useTranslation('counter');
  const format = useFormat();
  const lastVisit =
    hit.lastVisitDay === null || today === undefined ? t('hits.noVisit') : format.relativeDay(hit.lastVisitDay, today);
  const facts = [hit.phoneMasked, lastVisit].filter((fact) => fact !== '');
  return (
    <div
      id={optionId}
      role="option"
      aria-selected={marked}
      className={classNames(styles.row, styles.press, marked && styles.marked)}
      onPointerDown={(event) => event.preventDefault()}
      tabIndex={-1}
      onClick={onPick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onPick();
      }}
    >
      <Avatar name={hit.name} id={hit.id} />
      <span className={styles.who}>
        <span className={styles.name}>{hit.name}</span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
      </span>
      {hit.rewardsWaiting > 0 ? (
        <span className={styles.reward} title={t('hits.reward', { count: hit.rewardsWaiting })}>
          <IconGift size={16} stroke={2} aria-hidden="true" />
          <span aria-hidden="true">{hit.rewardsWaiting}</span>
          <Unseen>{t('hits.reward', { count: hit.rewardsWaiting })}</Unseen>
        </span>
      ) : null}
      {hit.card === null ? null : (
        <>
          <span aria-hidden="true">
            <Figure value={hit.card.stamps} after={`/${hit.card.needed}`} />
          </span>
          <Unseen>{t('hits.count', { stamps: hit.card.stamps, needed: hit.card.needed })}</Unseen>
        </>
      )}
    </div>
  );
}
