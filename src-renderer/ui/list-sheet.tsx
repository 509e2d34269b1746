import type { ReactNode, Ref } from 'react';
import styles from './list-sheet.module.css';

interface ToolsProps {
  /** The search box, which takes the room that is left. */
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** What a long list is narrowed by, above it. */
export function ListTools({ search, children }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <div className={styles.search}>{search}</div>
      {children}
    </div>
  );
}

interface SheetProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** The table. */
  readonly children: ReactNode;
  /** Said under the table, where there is something to say. */
  readonly note: string | undefined;
}

/** The sheet a long list lies on, down to the end of the window. */
export function ListSheet({ ref, children, note }: SheetProps) {
  return (
    <div ref={ref} className={styles.sheet}>
      {children}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}
