import { Textarea } from '@mantine/core';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';
import styles from './field.module.css';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
}

export function TextAreaField({ value, onChange, maxLength, placeholder, ...field }: Props) {
  return (
    <Textarea
      {...inputProps(field)}
      classNames={{ ...fieldClasses, input: `${fieldClasses.input} ${styles.area ?? ''}` }}
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
