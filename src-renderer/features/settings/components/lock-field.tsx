import { useTranslation } from 'react-i18next';
import { SelectField } from '#renderer/ui/select-field.tsx';

interface Props {
  /** Minutes; null is never. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
}

const offered = [1, 2, 5, 10, 15, 30, 60];
const never = 'never';

/** How long the till stays open when nobody touches it. */
export function LockField({ value, onChange }: Props) {
  const { t } = useTranslation('settings');
  const minutes = value === null || offered.includes(value) ? offered : [...offered, value].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={t('shop.lock')}
      hint={t('shop.lockNote')}
      value={value === null ? never : String(value)}
      options={[
        ...minutes.map((count) => ({ value: String(count), label: t('shop.lockAfter', { count }) })),
        { value: never, label: t('shop.lockNever') },
      ]}
      onChange={(chosen) => onChange(chosen === never ? null : Number(chosen))}
    />
  );
}
