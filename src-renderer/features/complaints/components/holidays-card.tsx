import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { draftOfDay } from '../hours-draft.ts';
import type { HolidayDraft } from '../policy-draft.ts';
import { DayHours } from './day-hours.tsx';
import styles from './policy.module.css';
import type { PolicyFieldsProps } from './policy-fields-props.ts';

const most = 200;

/** Days whose own hours stand in place of their weekday's. */
export function HolidaysCard({ draft, change, errorOf }: PolicyFieldsProps) {
  const { t } = useTranslation(['complaints', 'common']);
  const format = useFormat();
  const nameOf = ({ name, date }: HolidayDraft) =>
    name.trim() || (date === undefined ? t('policy.newDay') : format.shortDay(date));
  const put = (key: string, wish: Partial<HolidayDraft>) =>
    change(({ holidays }) => ({ holidays: holidays.map((each) => (each.key === key ? { ...each, ...wish } : each)) }));
  const add = () =>
    change(({ holidays }) => ({
      holidays: [...holidays, { ...draftOfDay([]), key: newCommandId(), date: undefined, name: '' }],
    }));
  const remove = (holiday: HolidayDraft, place: number) => {
    change(({ holidays }) => ({ holidays: holidays.filter(({ key }) => key !== holiday.key) }));
    showToast({
      text: t('policy.dayRemoved', { name: nameOf(holiday) }),
      action: {
        label: t('common:undo'),
        run: () => change(({ holidays }) => ({ holidays: holidays.toSpliced(place, 0, holiday) })),
      },
    });
  };
  return (
    <Card title={t('policy.holidays')} note={t('policy.holidaysNote')}>
      {draft.holidays.length === 0 ? <p className={styles.quiet}>{t('policy.noHolidays')}</p> : null}
      <div className={styles.days}>
        {draft.holidays.map((holiday, place) => (
          <div key={holiday.key} className={styles.holiday} role="group" aria-label={nameOf(holiday)}>
            <DateField
              label={t('policy.date')}
              value={holiday.date}
              onChange={(date) => put(holiday.key, { date })}
              error={errorOf(`${holiday.key}.date`)}
            />
            <TextField
              label={t('policy.name')}
              value={holiday.name}
              onChange={(name) => put(holiday.key, { name })}
              maxLength={80}
              error={errorOf(`${holiday.key}.name`)}
            />
            <IconButton
              label={t('policy.removeDay', { name: nameOf(holiday) })}
              icon={<IconTrash size={20} aria-hidden="true" />}
              onClick={() => remove(holiday, place)}
            />
            <DayHours
              name={nameOf(holiday)}
              switchLabel={t('policy.openThatDay')}
              day={holiday}
              onChange={({ open, spans }) => put(holiday.key, { open, spans })}
              errorOf={(span, end) => errorOf(`${holiday.key}.${span}.${end}`)}
            />
          </div>
        ))}
      </div>
      <div>
        <BigButton
          icon={<IconPlus size={20} aria-hidden="true" />}
          onClick={add}
          disabled={draft.holidays.length >= most}
        >
          {t('policy.addDay')}
        </BigButton>
      </div>
    </Card>
  );
}
