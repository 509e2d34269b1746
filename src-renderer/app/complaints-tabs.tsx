import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { complaintsSections, type ComplaintsSection } from './complaints-sections.ts';
import { SectionTabs, tabClasses } from './section-tabs.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A screen about complaints, under the ways to the others. */
export function ComplaintsTabs({ children }: Props) {
  const { t } = useTranslation('app');
  const tabs = complaintsSections.map((section) => <Tab key={section.to} section={section} />);
  return (
    <SectionTabs label={t('complaintsSections.label')} tabs={tabs}>
      {children}
    </SectionTabs>
  );
}

function Tab({ section: { to, words, needs, badge: Badge } }: { readonly section: ComplaintsSection }) {
  const { t } = useTranslation('app');
  if (!useMayActAs(needs)) return null;
  return (
    <Link
      to={to}
      className={tabClasses.tab}
      activeOptions={{ exact: true, includeSearch: false }}
      activeProps={{ className: tabClasses.here }}
    >
      {t(words)}
      {Badge === undefined ? null : <Badge />}
    </Link>
  );
}
