import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { DateField } from './date-field.tsx';
import styles from './period-choice.module.css';
import { Segmented } from './segmented.tsx';
import { SelectField, type Option } from './select-field.tsx';

interface Days {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

interface Props<Preset extends string> {
  readonly presets: readonly Option<Preset>[];
  readonly value: Preset | 'own';
  /** The days that are meant now. */
  readonly days: Days;
  /** Offered first where somebody chooses days of her own. */
  readonly ownDays: Days;
  readonly onPreset: (preset: Preset) => void;
  readonly onOwn: (days: Days) => void;
}

/** Which days: one press for the usual ones, or two days of one's own. */
export function PeriodChoice<Preset extends string>(props: Props<Preset>) {
  const { presets, value, days, ownDays, onPreset, onOwn } = props;
  const { t } = useTranslation('common');
  const narrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const options = [...presets, { value: 'own' as const, label: t('period.own') }];
  const choose = (chosen: Preset | 'own') => (chosen === 'own' ? onOwn(ownDays) : onPreset(chosen));
  return (
    <div className={styles.period}>
      {narrow ? (
        <SelectField label={t('period.label')} value={value} options={options} onChange={choose} />
      ) : (
        <Segmented label={t('period.label')} value={value} options={options} onChange={choose} />
      )}
      {value === 'own' ? <OwnDays key={`${days.from} ${days.to}`} days={days} onOwn={onOwn} /> : null}
    </div>
  );
}

interface OwnDaysProps {
  readonly days: Days;
  readonly onOwn: (days: Days) => void;
}

function OwnDays({ days, onOwn }: OwnDaysProps) {
  const { t } = useTranslation('common');
  // A day that does not fit the other yet is kept until it does.
  const [from, setFrom] = useState<BusinessDay | undefined>(days.from);
  const [to, setTo] = useState<BusinessDay | undefined>(days.to);
  const change = (first: BusinessDay | undefined, last: BusinessDay | undefined) => {
    setFrom(first);
    setTo(last);
    if (first !== undefined && last !== undefined && first <= last) onOwn({ from: first, to: last });
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
