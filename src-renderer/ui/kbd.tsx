import styles from './kbd.module.css';

interface Props {
  readonly children: string;
}

/** The name of a key, drawn as a small cap. */
export function Kbd({ children }: Props) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
