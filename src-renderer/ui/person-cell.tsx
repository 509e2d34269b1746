import { Avatar } from './avatar.tsx';
import styles from './person-cell.module.css';

interface Props {
  readonly id: number;
  readonly name: string;
  /** Under the name. */
  readonly facts?: string;
}

/** Who a line of a list is about. */
export function PersonCell({ id, name, facts }: Props) {
  return (
    <span className={styles.person}>
      <Avatar id={id} name={name} size="small" />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {facts === undefined ? null : <span className={styles.facts}>{facts}</span>}
      </span>
    </span>
  );
}
