import { useTranslation } from 'react-i18next';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { PolicyFieldsProps } from './policy-fields-props.ts';
import { DayHours } from './day-hours.tsx';
import styles from './policy.module.css';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The opening hours of an ordinary week. */
export function WeekCard({ draft, change, errorOf }: PolicyFieldsProps) {
  const { t } = useTranslation('complaints');
  const neverOpen = errorOf('week');
  return (
    <Card title={t('policy.hours')} note={t('policy.hoursNote')}>
      <div className={styles.days}>
        {draft.week.map((day, index) => {
          const weekday = weekdays[index] ?? 'monday';
          const name = t(`policy.weekday.${weekday}`);
          return (
            <DayHours
              key={weekday}
              name={name}
              switchLabel={name}
              day={day}
              onChange={(next) =>
                change(({ week }) => ({ week: week.map((each, at) => (at === index ? next : each)) }))
              }
              errorOf={(span, end) => errorOf(`week.${index}.${span}.${end}`)}
            />
          );
        })}
      </div>
      {neverOpen === undefined ? null : <ErrorNotice>{neverOpen}</ErrorNotice>}
    </Card>
  );
}
