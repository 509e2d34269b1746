import { useTranslation } from 'react-i18next';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { BACK_WITHIN_DAYS, FEWEST_COMPARED, newcomersToSee } from '#shared/domain/reports/worth/worth.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import styles from './worth.module.css';

interface Props {
  readonly report: WorthReport;
  readonly points: number;
}

/** What is taken for granted, or what is missing for the sum. */
export function AssumptionsCard({ report: { rate, compared }, points }: Props) {
  const { t } = useTranslation('reports-worth');
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const missing =
    compared === null || compared.more !== null
      ? null
      : t('missing.few', {
          needed: number(FEWEST_COMPARED),
          days: number(compared.days),
          returners: number(compared.returners.customers),
          others: number(compared.others.customers),
        });
  const toSee = rate.of === 0 ? null : newcomersToSee(rate.count / rate.of, points);
  const lines = [
    missing,
    rate.of === 0 ? t('missing.rate', { days: number(BACK_WITHIN_DAYS) }) : null,
    t('assumptions.alike'),
    compared?.days === 182 ? t('assumptions.half') : null,
    t('assumptions.newcomers'),
    t('assumptions.range'),
    t('assumptions.cost'),
    toSee === null ? null : t('assumptions.see', { count: points, number: number(toSee) }),
  ].filter((line) => line !== null);
  return (
    <Card title={t('assumptions.title')}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
