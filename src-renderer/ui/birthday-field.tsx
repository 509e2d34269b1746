import { Input, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { fieldClasses } from './field-classes.ts';
import type { FieldProps } from './field-props.ts';
import styles from './field.module.css';
import { IconButton } from './icon-button.tsx';

/** A day of the year without a year; a part is undefined while it is being chosen. */
export interface DayOfYear {
  readonly day: number | undefined;
  readonly month: number | undefined;
}

interface Props extends FieldProps {
  readonly value: DayOfYear;
  readonly onChange: (value: DayOfYear) => void;
}

/** Days a month can have; 29 in February, for those born on it. */
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function numberOrNothing(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

export function BirthdayField({ label, hint, error, disabled, value, onChange }: Props) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const underId = useId();
  const longest = value.month === undefined ? 31 : (daysInMonth[value.month - 1] ?? 31);
  const chooseMonth = (month: number | undefined) => {
    const last = month === undefined ? 31 : (daysInMonth[month - 1] ?? 31);
    onChange({ month, day: value.day === undefined ? undefined : Math.min(value.day, last) });
  };
  return (
    <fieldset
      className={styles.pair}
      aria-describedby={error === undefined && hint === undefined ? undefined : underId}
      disabled={disabled}
    >
      <legend className={styles.legend}>{label}</legend>
      <NativeSelect
        size="md"
        classNames={fieldClasses}
        aria-label={t('day')}
        error={error !== undefined}
        value={value.day ?? ''}
        onChange={(event) => onChange({ ...value, day: numberOrNothing(event.currentTarget.value) })}
      >
        <option value="">{t('day')}</option>
        {Array.from({ length: longest }, (_, index) => (
          <option key={index + 1} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        size="md"
        classNames={fieldClasses}
        aria-label={t('month')}
        error={error !== undefined}
        value={value.month ?? ''}
        onChange={(event) => chooseMonth(numberOrNothing(event.currentTarget.value))}
      >
        <option value="">{t('month')}</option>
        {daysInMonth.map((_, index) => (
          <option key={index} value={index + 1}>
            {format.monthName(index + 1)}
          </option>
        ))}
      </NativeSelect>
      <IconButton
        label={t('clear')}
        icon={<IconX size={20} />}
        disabled={value.day === undefined && value.month === undefined}
        onClick={() => onChange({ day: undefined, month: undefined })}
      />
      <div id={underId} className={styles.under}>
        {hint === undefined ? null : <Input.Description className={styles.description ?? ''}>{hint}</Input.Description>}
        {error === undefined ? null : <Input.Error className={styles.error ?? ''}>{error}</Input.Error>}
      </div>
    </fieldset>
  );
}
