import { IconMessagePlus, IconUserSquareRounded } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useCounterLinks } from '../counter-links.ts';
import styles from './customer-panel.module.css';

/** Visits that make somebody a regular. */
const regularFrom = 3;

/** Longer names (in letters) are set smaller, so that the card stays in sight. */
const longName = 30;

interface Props {
  readonly customer: CustomerDetail;
}

/** Who stands there, and how well the shop knows her. */
export function CustomerHead({ customer }: Props) {
  const { t } = useTranslation('counter');
  const format = useFormat();
  const { onOpenCustomer, onComplain } = useCounterLinks();
  const { firstVisitDay, usualGapDays, visits } = customer;
  const facts = [
    visits === 0 ? t('panel.firstTime') : t('panel.visits', { count: visits }),
    firstVisitDay === null || visits < regularFrom
      ? null
      : t('panel.since', { month: format.sinceMonth(firstVisitDay) }),
    usualGapDays === null ? null : t('panel.gap', { count: Math.max(1, Math.round(usualGapDays)) }),
  ];
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2 className={classNames(styles.name, customer.profile.name.length > longName && styles.long)}>
          {customer.profile.name}
        </h2>
        <p className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <div className={styles.ways}>
        <IconButton
          label={t('panel.complaint', { name: customer.profile.name })}
          icon={<IconMessagePlus size={26} stroke={1.7} aria-hidden="true" />}
          onClick={() => onComplain(customer.id)}
        />
        <IconButton
          label={t('panel.open', { name: customer.profile.name })}
          icon={<IconUserSquareRounded size={26} stroke={1.7} aria-hidden="true" />}
          onClick={() => onOpenCustomer(customer.id)}
        />
      </div>
    </header>
  );
}
