import { Switch } from '@mantine/core';
import { inputProps, type FieldProps } from './field-props.ts';
import styles from './field.module.css';

interface Props extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function SwitchField({ checked, onChange, ...field }: Props) {
  const { withAsterisk: _withAsterisk, ...props } = inputProps(field);
  return (
    <Switch
      {...props}
      classNames={{ root: styles.switch ?? '', error: styles.error ?? '' }}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
