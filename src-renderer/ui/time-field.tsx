import { TextInput } from '@mantine/core';
import { classNames } from './class-names.ts';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';
import styles from './field.module.css';

interface Props extends FieldProps {
  /** Minutes since midnight, 0 to 1439. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Only read out: for a row of times whose heading says what they are. */
  readonly labelHidden?: boolean;
}

/** A time of day, typed in the system's own way. */
export function TimeField({ value, onChange, labelHidden = false, ...field }: Props) {
  const { label, ...props } = inputProps(field);
  return (
    <TextInput
      {...props}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      classNames={{ ...fieldClasses, input: classNames(styles.input, styles.time) }}
      type="time"
      value={value === undefined ? '' : written(value)}
      onChange={(event) => onChange(minutesOf(event.currentTarget.value))}
    />
  );
}

function written(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function minutesOf(time: string): number | undefined {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
}
