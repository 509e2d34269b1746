import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { complaintsSections, type ComplaintsSection } from './complaints-sections.ts';
import styles from './complaints-tabs.module.css';

interface Props {
  readonly children: ReactNode;
}

/** A screen about complaints, under the ways to the others. */
export function ComplaintsTabs({ children }: Props) {
  const { t } = useTranslation('app');
  const tabs = useRef<HTMLElement>(null);
  // They do not all fit on a narrow screen.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <div className={styles.screen}>
      <nav ref={tabs} className={styles.tabs} aria-label={t('complaintsSections.label')}>
        {complaintsSections.map((section) => (
          <Tab key={section.to} section={section} />
        ))}
      </nav>
      <div className={styles.content}>{children}</div>
    </div>
  );
}

function Tab({ section: { to, words, needs, badge: Badge } }: { readonly section: ComplaintsSection }) {
  const { t } = useTranslation('app');
  if (!useMayActAs(needs)) return null;
  return (
    <Link
      to={to}
      className={styles.tab ?? ''}
      activeOptions={{ exact: true, includeSearch: false }}
      activeProps={{ className: styles.here ?? '' }}
    >
      {t(words)}
      {Badge === undefined ? null : <Badge />}
    </Link>
  );
}
