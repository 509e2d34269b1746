import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './solo-page.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** What stands above the title, such as the steps of a wizard. */
  readonly above?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
}

/** A screen that is the whole window, before or without the frame. */
export function SoloPage({ title, lead, children, above, width = 'normal' }: Props) {
  const heading = useHeadingFocus(title);
  return (
    <main id="main" className={styles.page}>
      <div className={classNames(styles.column, styles[width])}>
        <span className={styles.mark} aria-hidden="true" />
        {above === undefined ? null : <div className={styles.above}>{above}</div>}
        <header className={styles.header}>
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
