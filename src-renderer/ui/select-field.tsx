import { NativeSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldClasses } from './field-classes.ts';
import { inputProps, type FieldProps } from './field-props.ts';
import styles from './field.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> extends FieldProps {
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
  /** Long lists (time zones, currencies) can be typed into. */
  readonly searchable?: boolean;
  readonly placeholder?: string | undefined;
  /** Only read out, where what is chosen says it to those who look. */
  readonly labelHidden?: boolean;
}

export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  searchable = false,
  placeholder,
  labelHidden = false,
  ...field
}: Props<Value>) {
  const { t } = useTranslation('common');
  const input = { ...inputProps(field), ...(labelHidden && { label: undefined, 'aria-label': field.label }) };
  const choose = (picked: string | null) => {
    const option = options.find((candidate) => candidate.value === picked);
    if (option !== undefined) onChange(option.value);
  };
  if (searchable) {
    return (
      <Select
        {...input}
        classNames={{ ...fieldClasses, option: styles.option ?? '' }}
        data={options.map(({ value: key, label }) => ({ value: key, label }))}
        value={value ?? null}
        onChange={choose}
        placeholder={placeholder}
        searchable
        allowDeselect={false}
        limit={100}
        nothingFoundMessage={t('nothingFound')}
      />
    );
  }
  // The system's own list: reachable by every keyboard, screen reader and finger.
  return (
    <NativeSelect
      {...input}
      classNames={fieldClasses}
      value={value ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {value === undefined ? <option value="">{placeholder ?? ''}</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
