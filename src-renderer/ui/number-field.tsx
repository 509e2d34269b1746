import { NumberInput } from '@mantine/core';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';

interface Props extends FieldProps {
  /** Empty is undefined, never zero. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number;
  /** Digits after the decimal mark; 0 unless money or a share is asked for. */
  readonly decimals?: number;
  /** The unit, written after the number. */
  readonly unit?: string | undefined;
}

/** A number in the language's own notation; a value out of range is kept and left to the form's own check. */
export function NumberField({ value, onChange, min, max, step = 1, decimals = 0, unit, ...field }: Props) {
  const format = useFormat();
  return (
    <NumberInput
      {...inputProps(field)}
      classNames={fieldClasses}
      value={value ?? ''}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      step={step}
      clampBehavior="none"
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator={format.decimalMark}
      thousandSeparator={format.groupMark}
      suffix={unit === undefined ? '' : ` ${unit}`}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      hideControls
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}
