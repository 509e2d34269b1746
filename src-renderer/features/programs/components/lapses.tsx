import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { Card } from '#renderer/ui/card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { lapsesWithinDays, useLapses } from '../api/program-queries.ts';
import styles from './programs.module.css';

interface Props {
  readonly onOpenCustomer: (customerId: CustomerId) => void;
}

/** Cards and rewards that end soon, named before it happens. */
export function Lapses({ onOpenCustomer }: Props) {
  const { t } = useTranslation('programs');
  const format = useFormat();
  const nameOf = useNameOf();
  const { data } = useLapses();
  if (data === undefined) return null;
  return (
    <Card title={t('lapses.title')} note={t('lapses.note', { count: lapsesWithinDays })}>
      {data.total === 0 ? <p className={styles.quiet}>{t('lapses.none')}</p> : null}
      <ul className={styles.lapses}>
        {data.lapses.map((lapse) => (
          <li key={`${lapse.what} ${lapse.cardId ?? ''} ${lapse.rewardId ?? ''}`} className={styles.lapse}>
            <span className={styles.who}>
              <TextLink onClick={() => onOpenCustomer(lapse.customerId)}>
                {nameOf(lapse.customerName, lapse.customerId)}
              </TextLink>
            </span>
            <span className={styles.what}>
              {lapse.what === 'reward'
                ? t('lapses.reward', { program: lapse.programName })
                : t('lapses.card', { program: lapse.programName, count: lapse.stamps })}
            </span>
            <span className={styles.when}>{t('lapses.until', { day: format.shortDay(lapse.lastDay) })}</span>
          </li>
        ))}
      </ul>
      {data.total > data.lapses.length ? (
        <p className={styles.quiet}>{t('lapses.more', { count: data.total - data.lapses.length })}</p>
      ) : null}
    </Card>
  );
}
