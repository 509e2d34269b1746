import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { periodPresets, type Period, type PeriodPreset } from '#shared/domain/learn/period.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { ownPeriod, type LearnSearch } from '../learn-search.ts';
import styles from './learn.module.css';

interface Props {
  readonly period: Period & { readonly preset: PeriodPreset | 'own' };
  /** Offered first where somebody chooses days of her own. */
  readonly ownDays: Period;
  readonly onChange: (search: LearnSearch) => void;
}

/** Which days: one press for the usual ones, or two days of one's own. */
export function PeriodChoice({ period, ownDays, onChange }: Props) {
  const { t } = useTranslation('learn');
  const narrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const options = [...periodPresets, 'own' as const].map((value) => ({ value, label: t(`period.${value}`) }));
  const choose = (value: PeriodPreset | 'own') => onChange(value === 'own' ? ownPeriod(ownDays) : { period: value });
  return (
    <div className={styles.period}>
      {narrow ? (
        <SelectField label={t('period.label')} value={period.preset} options={options} onChange={choose} />
      ) : (
        <Segmented label={t('period.label')} value={period.preset} options={options} onChange={choose} />
      )}
      {period.preset === 'own' ? (
        <OwnDays key={`${period.from} ${period.to}`} period={period} onChange={onChange} />
      ) : null}
    </div>
  );
}

function OwnDays({ period, onChange }: Pick<Props, 'period' | 'onChange'>) {
  const { t } = useTranslation('learn');
  // A day that does not fit the other yet is kept until it does.
  const [from, setFrom] = useState<BusinessDay | undefined>(period.from);
  const [to, setTo] = useState<BusinessDay | undefined>(period.to);
  const change = (first: BusinessDay | undefined, last: BusinessDay | undefined) => {
    setFrom(first);
    setTo(last);
    if (first !== undefined && last !== undefined && first <= last) onChange(ownPeriod({ from: first, to: last }));
  };
  const wrong = from !== undefined && to !== undefined && from > to;
  return (
    <div className={styles.ownDays}>
      <DateField label={t('period.from')} value={from} onChange={(day) => change(day, to)} />
      <DateField
        label={t('period.to')}
        value={to}
        onChange={(day) => change(from, day)}
        error={wrong ? t('period.wrong') : undefined}
      />
    </div>
  );
}
