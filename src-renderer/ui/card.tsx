import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './card.module.css';

interface Props {
  readonly children: ReactNode;
  readonly title?: string | undefined;
  /** A quiet line under the title. */
  readonly note?: ReactNode;
  /** In the upper right corner. */
  readonly corner?: ReactNode;
  /** `float` lifts it off the page; `bare` has no inner margin. */
  readonly look?: 'normal' | 'float' | 'bare';
  /** `h2` unless it stands inside another titled card. */
  readonly heading?: 'h2' | 'h3';
}

/** A sheet on the page; with a title it is a region of its own. */
export function Card({ children, title, note, corner, look = 'normal', heading: Heading = 'h2' }: Props) {
  const titleId = useId();
  return (
    <section
      className={classNames(styles.card, styles[look])}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {title === undefined ? null : (
        <header className={styles.header}>
          <div>
            <Heading id={titleId} className={styles.title}>
              {title}
            </Heading>
            {note === undefined ? null : <p className={styles.note}>{note}</p>}
          </div>
          {corner === undefined ? null : <div className={styles.corner}>{corner}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
