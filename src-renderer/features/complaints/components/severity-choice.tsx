import { useTranslation } from 'react-i18next';
import { severities, type Severity } from '#shared/domain/complaints/case.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import styles from './take-dialog.module.css';

interface Props {
  /** null: as guessed. */
  readonly value: Severity | null;
  readonly guessed: Severity;
  readonly onChange: (severity: Severity) => void;
}

/** How much it matters, guessed from the words until somebody says so. */
export function SeverityChoice({ value, guessed, onChange }: Props) {
  const { t } = useTranslation('complaints');
  return (
    <div>
      <p className={styles.label}>
        {t('take.severity')}
        {value === null ? <span className={styles.guessed}>{t('take.guessed')}</span> : null}
      </p>
      <Segmented
        label={t('take.severity')}
        value={value ?? guessed}
        options={severities.map((severity) => ({ value: severity, label: t(`severity.${severity}`) }))}
        onChange={onChange}
        fullWidth
      />
    </div>
  );
}
