import { PrivacyDuties } from './components/privacy-duties.tsx';
import { PrivacyLog } from './components/privacy-log.tsx';
import styles from './components/privacy.module.css';

/** What is still to be done about erasures, and who looked at whose file. */
export function PrivacySection() {
  return (
    <div className={styles.section}>
      <PrivacyDuties />
      <PrivacyLog />
    </div>
  );
}
