import { useTranslation } from 'react-i18next';
import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import { fieldsOf, type ImportField } from '#shared/domain/imports/import-field.ts';
import { sampleRows } from '#shared/domain/imports/suggest-plan.ts';
import { useShop } from '#renderer/lib/use-session.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { changePlan } from '../import.store.ts';
import { withColumn } from '../plan-draft.ts';
import styles from '../imports.module.css';

interface Props {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
  readonly index: number;
  readonly field: ImportField | null;
}

const samplesShown = 3;
const nothing = '-';

/** One column of the file: its heading, some of what stands in it, and what it is read as. */
export function ColumnCard({ file, plan, index, field }: Props) {
  const { t } = useTranslation('imports');
  const country = useShop()?.country ?? '';
  const typed = plan.headed ? (file.headings[index] ?? '') : '';
  const heading = typed === '' ? t('columns.unnamed', { number: index + 1 }) : typed;
  const values = sampleRows(file, plan.headed)
    .map((row) => (row[index] ?? '').trim())
    .filter((value) => value !== '');
  const samples = [...new Set(values)].slice(0, samplesShown);
  const options = [
    { value: nothing, label: t('columns.leaveOut') },
    ...fieldsOf(plan.kind).map((value) => ({ value, label: t(`field.${value}`) })),
  ];
  const choose = (value: string): void => {
    const chosen = fieldsOf(plan.kind).find((known) => known === value) ?? null;
    changePlan(withColumn(file, plan, index, chosen, country));
  };
  return (
    <li className={classNames(styles.column, field === null && styles.leftOut)}>
      <div className={styles.columnText}>
        <strong className={styles.heading}>{heading}</strong>
        <span className={styles.samples}>{samples.length === 0 ? t('columns.empty') : samples.join(' · ')}</span>
      </div>
      <div className={styles.columnField}>
        <SelectField
          label={t('columns.holds', { heading })}
          value={field ?? nothing}
          options={options}
          onChange={choose}
        />
      </div>
    </li>
  );
}
