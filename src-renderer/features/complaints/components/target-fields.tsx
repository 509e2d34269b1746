import { useTranslation } from 'react-i18next';
import { dueAt } from '#shared/domain/complaints/due.ts';
import type { OpenCalendar } from '#shared/domain/complaints/opening-hours.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { ranges, targetOfDraft, type TargetDraft } from '../policy-draft.ts';
import styles from './policy.module.css';

interface Props {
  readonly label: string;
  readonly target: TargetDraft;
  /** Undefined while the week never opens. */
  readonly calendar: OpenCalendar | undefined;
  readonly onChange: (wish: Partial<TargetDraft>) => void;
  readonly errorOf: (field: 'minutes' | 'days' | 'by') => string | undefined;
}

/** One target, and what it would come to for a complaint that was taken now. */
export function TargetFields({ label, target, calendar, onChange, errorOf }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const now = useNow();
  const wished = targetOfDraft(target);
  const due = wished === undefined || calendar === undefined ? undefined : dueAt(wished, asMoment(now), calendar);
  return (
    <div className={styles.target} role="group" aria-label={label}>
      <SelectField
        label={label}
        value={target.kind}
        options={[
          { value: 'open_minutes', label: t('policy.kind.open_minutes') },
          { value: 'open_days', label: t('policy.kind.open_days') },
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {target.kind === 'open_minutes' ? (
        <NumberField
          label={t('policy.minutes')}
          value={target.minutes}
          onChange={(minutes) => onChange({ minutes })}
          {...ranges.minutes}
          unit={t('policy.minuteUnit')}
          error={errorOf('minutes')}
        />
      ) : (
        <>
          <NumberField
            label={t('policy.days')}
            value={target.days}
            onChange={(days) => onChange({ days })}
            {...ranges.days}
            error={errorOf('days')}
          />
          <TimeField
            label={t('policy.by')}
            value={target.by}
            onChange={(by) => onChange({ by })}
            error={errorOf('by')}
          />
        </>
      )}
      <p className={styles.preview}>{due === undefined ? null : t('policy.preview', { when: format.dateTime(due) })}</p>
    </div>
  );
}
