import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { useArrowDays } from '../use-arrow-days.ts';
import styles from './day-report.module.css';

interface Props {
  readonly day: BusinessDay;
  readonly today: BusinessDay;
  readonly onChange: (day: BusinessDay) => void;
}

type Named = 'yesterday' | 'today' | 'other';

/** Which day: today and yesterday by one press, the days beside it by an arrow, any other by its date. */
export function DayChoice({ day, today, onChange }: Props) {
  const { t } = useTranslation('reports-day-report');
  const yesterday = addDays(today, -1);
  const named: Named = day === today ? 'today' : day === yesterday ? 'yesterday' : 'other';
  const before = useCallback(() => onChange(addDays(day, -1)), [day, onChange]);
  const after = useCallback(() => onChange(addDays(day, 1)), [day, onChange]);
  useArrowDays(before, day < today ? after : undefined);
  return (
    <div className={styles.choice}>
      <div className={styles.steps}>
        <IconButton label={t('choose.before')} icon={<IconChevronLeft size={22} />} onClick={before} />
        <Segmented<Named>
          label={t('choose.label')}
          value={named}
          options={[
            { value: 'yesterday', label: t('choose.yesterday') },
            { value: 'today', label: t('choose.today') },
            { value: 'other', label: t('choose.day') },
          ]}
          onChange={(chosen) =>
            onChange(chosen === 'today' ? today : chosen === 'yesterday' ? yesterday : addDays(today, -7))
          }
        />
        <IconButton
          label={t('choose.after')}
          icon={<IconChevronRight size={22} />}
          onClick={after}
          disabled={day >= today}
        />
      </div>
      {named === 'other' ? <AnotherDay key={day} day={day} today={today} onChange={onChange} /> : null}
    </div>
  );
}

function AnotherDay({ day, today, onChange }: Props) {
  const { t } = useTranslation('reports-day-report');
  // Half typed a date means none, or one long gone; it is kept until it means one.
  const [typed, setTyped] = useState<BusinessDay | undefined>(day);
  const inFuture = typed !== undefined && typed > today;
  return (
    <DateField
      label={t('choose.label')}
      value={typed}
      error={inFuture ? t('choose.inFuture') : undefined}
      onChange={(next) => {
        setTyped(next);
        if (next !== undefined && next <= today && next > 0) onChange(next);
      }}
    />
  );
}
