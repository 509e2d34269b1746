import { useEffect, useRef, type ReactNode } from 'react';
import styles from './section-tabs.module.css';

interface Props {
  /** What the screens are about. */
  readonly label: string;
  /** Links to the others, those one may go to. */
  readonly tabs: ReactNode;
  readonly children: ReactNode;
}

/** How a tab looks, and the one of the screen one is on. */
export const tabClasses = { tab: styles.tab ?? '', here: styles.here ?? '' } as const;

/** One of several screens that belong together, under the ways to the others. */
export function SectionTabs({ label, tabs, children }: Props) {
  const nav = useRef<HTMLElement>(null);
  // They do not all fit on a narrow screen.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <div className={styles.screen}>
      <nav ref={nav} className={styles.tabs} aria-label={label}>
        {tabs}
      </nav>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
