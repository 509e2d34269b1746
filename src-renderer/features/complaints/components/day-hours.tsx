import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { TimeField } from '#renderer/ui/time-field.tsx';
import { endsNextDay, mostSpans, nextSpan, type DayDraft, type SpanDraft } from '../hours-draft.ts';
import styles from './policy.module.css';

interface Props {
  /** The day, as it is read out before each of its fields. */
  readonly name: string;
  /** Beside the switch; the day itself where its name stands nowhere else. */
  readonly switchLabel: string;
  readonly day: DayDraft;
  readonly onChange: (day: DayDraft) => void;
  /** @param index of the opening */
  readonly errorOf: (index: number, end: keyof SpanDraft) => string | undefined;
}

/** One day: open or not, and from when until when, once or twice. */
export function DayHours({ name, switchLabel, day, onChange, errorOf }: Props) {
  const { t } = useTranslation('complaints');
  const putSpan = (index: number, change: Partial<SpanDraft>) =>
    onChange({ ...day, spans: day.spans.map((span, at) => (at === index ? { ...span, ...change } : span)) });
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <SwitchField label={switchLabel} checked={day.open} onChange={(open) => onChange({ ...day, open })} />
      {day.open ? (
        <div className={styles.spans}>
          {day.spans.map((span, index) => (
            <div key={index} className={styles.span}>
              <TimeField
                label={t('policy.from', { day: name, number: index + 1 })}
                labelHidden
                value={span.from}
                onChange={(from) => putSpan(index, { from })}
                error={errorOf(index, 'from')}
              />
              <span className={styles.dash} aria-hidden="true" />
              <TimeField
                label={t('policy.until', { day: name, number: index + 1 })}
                labelHidden
                value={span.until}
                onChange={(until) => putSpan(index, { until })}
                error={errorOf(index, 'until')}
              />
              {index === 0 ? null : (
                <IconButton
                  label={t('policy.removeSpan', { day: name })}
                  icon={<IconX size={20} aria-hidden="true" />}
                  onClick={() => onChange({ ...day, spans: day.spans.filter((_, at) => at !== index) })}
                />
              )}
              {index > 0 || day.spans.length >= mostSpans ? null : (
                <IconButton
                  label={t('policy.addSpan', { day: name })}
                  icon={<IconPlus size={20} aria-hidden="true" />}
                  onClick={() => onChange({ ...day, spans: [...day.spans, nextSpan(day)] })}
                />
              )}
              {endsNextDay(span) ? <span className={styles.quiet}>{t('policy.nextDay')}</span> : null}
            </div>
          ))}
        </div>
      ) : (
        <p className={styles.quiet}>{t('policy.closed')}</p>
      )}
    </div>
  );
}
