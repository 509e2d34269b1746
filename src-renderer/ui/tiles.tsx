import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Figure } from './figure.tsx';
import styles from './tiles.module.css';

interface TilesProps {
  readonly children: ReactNode;
}

/** A few figures side by side, to be read from a metre away. */
export function Tiles({ children }: TilesProps) {
  return <div className={styles.tiles}>{children}</div>;
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  /** What the figure is out of, or its unit. */
  readonly after?: string | undefined;
  readonly note?: string | null | undefined;
  /** The words carry the meaning; the tone only helps. */
  readonly tone?: 'quiet' | 'good' | 'bad';
  /** Leads to what is behind the figure. */
  readonly onClick?: (() => void) | undefined;
}

export function Tile({ name, value, after, note = null, tone = 'quiet', onClick }: TileProps) {
  const content: ReactNode = (
    <>
      <span className={styles.name}>{name}</span>
      <Figure value={value} after={after} size="large" />
      {note === null ? null : <span className={classNames(styles.note, styles[tone])}>{note}</span>}
    </>
  );
  if (onClick === undefined) return <div className={styles.tile}>{content}</div>;
  return (
    <button type="button" className={styles.tile} onClick={onClick}>
      {content}
    </button>
  );
}
