import { TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, ReactNode, Ref } from 'react';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly kind?: 'text' | 'tel' | 'email' | 'search';
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly end?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({
  value,
  onChange,
  onBlur,
  onKeyDown,
  kind = 'text',
  placeholder,
  maxLength,
  autoComplete = 'off',
  end,
  ref,
  ...field
}: Props) {
  return (
    <TextInput
      {...inputProps(field)}
      classNames={fieldClasses}
      ref={ref ?? null}
      type={kind}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      autoComplete={autoComplete}
      rightSection={end}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => onKeyDown?.(event)}
    />
  );
}
