import { SegmentedControl } from '@mantine/core';
import type { Option } from './select-field.tsx';
import styles from './segmented.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly fullWidth?: boolean;
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>({ label, value, options, onChange, fullWidth = false }: Props<Value>) {
  return (
    <SegmentedControl<Value>
      aria-label={label}
      data={options.map((option) => ({ value: option.value, label: option.label }))}
      value={value}
      onChange={onChange}
      fullWidth={fullWidth}
      withItemsBorders={false}
      classNames={{ root: styles.root ?? '', indicator: styles.indicator ?? '', label: styles.label ?? '' }}
    />
  );
}
