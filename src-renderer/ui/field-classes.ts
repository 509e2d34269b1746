import styles from './field.module.css';

/** Mantine's parts of an input in Stempel's look. */
export const fieldClasses = {
  label: styles.label ?? '',
  description: styles.description ?? '',
  input: styles.input ?? '',
  error: styles.error ?? '',
};
