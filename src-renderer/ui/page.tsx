import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

interface PageProps {
  readonly children: ReactNode;
  /** `reading` keeps lines short, for forms and settings; `full` fills the window's height, for working screens. */
  readonly width?: 'normal' | 'reading' | 'full';
}

export function Page({ children, width = 'normal' }: PageProps) {
  return <div className={classNames(styles.page, styles[width])}>{children}</div>;
}

interface HeaderProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What stands above the title, such as a way back. */
  readonly above?: ReactNode;
}

/** The title of a screen. Its heading takes the focus when one navigates here. */
export function PageHeader({ title, lead, actions, above }: HeaderProps) {
  const heading = useHeadingFocus(title);
  return (
    <header className={styles.header}>
      {above === undefined ? null : <div className={styles.above}>{above}</div>}
      <div className={styles.row}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </header>
  );
}

interface ColumnsProps {
  readonly main: ReactNode;
  /** Beside it, or under it in a narrow window. */
  readonly aside: ReactNode;
}

/** What a page is about, and what belongs to it. */
export function PageColumns({ main, aside }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{aside}</div>
    </div>
  );
}

interface HalvesProps {
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** Cards in two columns of the same width, one under the other in a narrow window and on paper. */
export function PageHalves({ first, second }: HalvesProps) {
  return (
    <div className={styles.halves}>
      <div className={styles.column}>{first}</div>
      <div className={styles.column}>{second}</div>
    </div>
  );
}

interface FootProps {
  readonly children: ReactNode;
}

/** What one does with the whole page, at its end, such as printing it. */
export function PageFoot({ children }: FootProps) {
  return <div className={styles.foot}>{children}</div>;
}

interface HiddenTitleProps {
  readonly title: string;
}

/** The heading of a screen whose layout has no room for one. */
export function HiddenTitle({ title }: HiddenTitleProps) {
  const heading = useHeadingFocus(title);
  return (
    <h1 ref={heading} className={styles.hidden} tabIndex={-1}>
      {title}
    </h1>
  );
}
