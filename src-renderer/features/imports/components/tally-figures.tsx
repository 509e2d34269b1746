import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#shared/contract/imports.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Figure } from '#renderer/ui/figure.tsx';
import styles from '../imports.module.css';

/** The counts of a report that are not nothing. */
export function TallyFigures({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const always = ['imported', 'skipped'] as const;
  const shown = [...always, ...(['updated', 'created', 'stamps'] as const).filter((key) => report[key] > 0)];
  return (
    <dl className={styles.tally}>
      {shown.map((key) => (
        <div key={key} className={styles.tallyItem}>
          <dt>{key === 'imported' ? t(`tally.imported_${report.kind}`) : t(`tally.${key}`)}</dt>
          <dd>
            <Figure value={format.number(report[key])} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
