import { useTranslation } from 'react-i18next';
import type { StampIcon } from '#shared/domain/programs/program-terms.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { StampMark } from '#renderer/ui/stamp-mark.tsx';
import styles from './icon-picker.module.css';

const icons: readonly StampIcon[] = ['cup', 'bread', 'bowl', 'scissors', 'flower', 'paw', 'heart', 'star'];

interface Props {
  readonly value: StampIcon;
  readonly onChange: (icon: StampIcon) => void;
}

/** Which mark the shop stamps with. */
export function IconPicker({ value, onChange }: Props) {
  const { t } = useTranslation('programs');
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{t('form.icon')}</legend>
      {icons.map((icon) => (
        <label key={icon} className={classNames(styles.choice, icon === value && styles.chosen)}>
          <input
            className={styles.input}
            type="radio"
            name="icon"
            value={icon}
            checked={icon === value}
            aria-label={t(`icon.${icon}`)}
            onChange={() => onChange(icon)}
          />
          <StampMark index={0} symbol={icon} />
        </label>
      ))}
    </fieldset>
  );
}
