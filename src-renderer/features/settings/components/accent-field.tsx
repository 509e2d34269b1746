import { useTranslation } from 'react-i18next';
import { accentSchema, type Accent } from '#shared/contract/values.ts';
import { accents } from '#renderer/ui/theme/accents.ts';
import styles from './accent-field.module.css';

interface Props {
  readonly value: Accent;
  readonly onChange: (accent: Accent) => void;
}

/** The shop's colour, chosen from inks that are readable in light and dark. */
export function AccentField({ value, onChange }: Props) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{t('shop.accent')}</legend>
      {accentSchema.options.map((accent) => (
        <label key={accent} className={styles.choice} data-chosen={accent === value || undefined}>
          <input
            type="radio"
            name="accent"
            className={styles.radio}
            checked={accent === value}
            onChange={() => onChange(accent)}
          />
          <span className={styles.swatch} style={{ background: accents[accent].light.fill }} aria-hidden="true" />
          {t(`accent.${accent}`)}
        </label>
      ))}
    </fieldset>
  );
}
