import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Window } from '#shared/domain/reports/cohorts/windows.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import styles from './cohorts.module.css';

interface Props {
  readonly labels: { readonly from: string; readonly to: string };
  readonly span: Window;
  readonly onChange: (span: Window) => void;
}

/** Two days of one's own; a day that does not fit the other yet is kept until it does. */
export function SpanFields({ labels, span, onChange }: Props) {
  const { t } = useTranslation('reports-cohorts');
  const [from, setFrom] = useState<BusinessDay | undefined>(span.from);
  const [to, setTo] = useState<BusinessDay | undefined>(span.to);
  const change = (first: BusinessDay | undefined, last: BusinessDay | undefined): void => {
    setFrom(first);
    setTo(last);
    if (first !== undefined && last !== undefined && first <= last) onChange({ from: first, to: last });
  };
  const wrong = from !== undefined && to !== undefined && from > to;
  return (
    <div className={styles.span}>
      <DateField label={labels.from} value={from} onChange={(day) => change(day, to)} />
      <DateField
        label={labels.to}
        value={to}
        onChange={(day) => change(from, day)}
        error={wrong ? t('between.wrong') : undefined}
      />
    </div>
  );
}
