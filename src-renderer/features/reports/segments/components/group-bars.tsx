import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import { NEW_WITHIN_DAYS } from '#shared/domain/reports/segments/groups.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { comparedDays } from '../use-segments-words.ts';
import styles from './segments.module.css';

interface Props {
  readonly report: SegmentsReport;
}

/** How big the groups are beside how big they were; all of it stands in the table too. */
export function GroupBars({ report }: Props) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const days = format.number(comparedDays(report));
  const most = Math.max(1, ...report.groups.flatMap(({ customers, before }) => [customers, before]));
  const spoken = report.groups.map(({ group, customers, before }) =>
    t('groups.bar', {
      group: t(`group.${group}`),
      number: format.number(customers),
      before: format.number(before),
      days,
    }),
  );
  return (
    <div>
      <ChartLegend
        items={[
          { label: t('groups.now'), look: 'full' },
          { label: t('groups.before', { days }), look: 'soft' },
        ]}
      />
      <div className={styles.bars} role="img" aria-label={t('groups.chart', { list: format.list(spoken) })}>
        {report.groups.map(({ group, customers, before }) => (
          <div key={group} className={styles.bar}>
            <span className={styles.barName}>
              <strong>{t(`group.${group}`)}</strong>
              <span>{t(`about.${group}`, { days: format.number(NEW_WITHIN_DAYS) })}</span>
            </span>
            <span className={styles.barRoom}>
              <span className={styles.now} style={lengthOf(customers / most)} />
              <span className={styles.before} style={lengthOf(before / most)} />
            </span>
            <span className={styles.barCount}>{format.number(customers)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function lengthOf(share: number): CSSProperties & Record<'--length', string> {
  return { '--length': `${Math.round(share * 1000) / 10}%` };
}
