import { useTranslation } from 'react-i18next';
import type { Range } from '#shared/domain/reports/segments/definition.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { keptWithin, rangeLimits, type RangeName } from '../segment-draft.ts';
import styles from './segments.module.css';

interface Props {
  readonly name: RangeName;
  readonly label: string;
  readonly value: Range;
  readonly onChange: (value: Range) => void;
}

/** From and to of one thing; an empty end is open. */
export function RangeFields({ name, label, value, onChange }: Props) {
  const { t } = useTranslation('reports-segments');
  const limits = rangeLimits[name];
  return (
    <div className={styles.pair}>
      <NumberField
        label={t('form.fromOf', { what: label })}
        value={value.min ?? undefined}
        min={limits.min}
        max={limits.max}
        onChange={(min) => onChange({ ...value, min: keptWithin(min, limits) })}
      />
      <NumberField
        label={t('form.toOf', { what: label })}
        value={value.max ?? undefined}
        min={limits.min}
        max={limits.max}
        onChange={(max) => onChange({ ...value, max: keptWithin(max, limits) })}
      />
    </div>
  );
}
