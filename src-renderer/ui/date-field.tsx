import { TextInput } from '@mantine/core';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  readonly value: BusinessDay | undefined;
  readonly onChange: (value: BusinessDay | undefined) => void;
}

/** A day, chosen or typed in the system's own way. */
export function DateField({ value, onChange, ...field }: Props) {
  return (
    <TextInput
      {...inputProps(field)}
      classNames={fieldClasses}
      type="date"
      value={value === undefined ? '' : isoOfBusinessDay(value)}
      onChange={(event) => {
        const iso = event.currentTarget.value;
        onChange(iso === '' ? undefined : businessDayFromIso(iso));
      }}
    />
  );
}
