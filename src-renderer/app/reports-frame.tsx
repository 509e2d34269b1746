import { IconLock } from '@tabler/icons-react';
import { Link, Navigate, Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardStore } from '#renderer/features/complaints/board.store.ts';
import { ReportAddressContext, type ReportAddress } from '#renderer/features/reports/frame/report-address.ts';
import { useReportStore } from '#renderer/features/reports/frame/report.store.ts';
import { ownSearchOf, readReportSearch } from '#renderer/features/reports/frame/report-search.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { reportsSections, type ReportsSection } from './reports-sections.ts';
import { SectionTabs, tabClasses } from './section-tabs.tsx';

/** Whichever report is open, under the ways to the others; what is asked about is the same in all of them. */
export function ReportsFrame() {
  const { t } = useTranslation('app');
  const mayLook = useMayActAs('manager');
  const address = useAddress();
  // Who takes over the till from her has the next customer before him.
  const [looked, setLooked] = useState(mayLook);
  if (mayLook && !looked) setLooked(true);
  if (!mayLook) return looked ? <Navigate to="/counter" replace /> : <ForManagers />;
  if (address === undefined) return null;
  return (
    <ReportAddressContext value={address}>
      <SectionTabs
        label={t('reportsSections.label')}
        tabs={reportsSections.map((section) => (
          <Tab key={section.to} section={section} search={address.search} />
        ))}
      >
        <Outlet />
      </SectionTabs>
    </ReportAddressContext>
  );
}

function useAddress(): ReportAddress | undefined {
  const navigate = useNavigate();
  const today = useToday();
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const { lastSearch } = useReportStore();
  return useMemo(() => {
    if (today === undefined) return undefined;
    const asked = readReportSearch(raw);
    // An address that asks about nothing means what was asked about last.
    const search = Object.keys(asked).length === 0 ? lastSearch : asked;
    const own = ownSearchOf(raw);
    return {
      today,
      search,
      own,
      onSearch: (next) => {
        useReportStore.setState({ lastSearch: next });
        void navigate({ to: '.', search: { ...own, ...next }, replace: true });
      },
      onOwn: (change) => void navigate({ to: '.', search: { ...own, ...change, ...search }, replace: true }),
      onOpenReport: (path, more = {}, about = search) => {
        useReportStore.setState({ lastSearch: search });
        void navigate({ to: path, search: { ...more, ...about } });
      },
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      onOpenSegment: (segment) => void navigate({ to: '/people', search: { segment } }),
      onOpenComplaints: () => void navigate({ to: '/complaints' }),
      onShowCustomers: (figure, about = search) =>
        void navigate({ to: '/reports/customers', search: { ...about, figure } }),
      onShowCases: (figure) => {
        const cases = { view: 'all', figure } as const;
        useBoardStore.setState({ lastSearch: cases });
        void navigate({ to: '/complaints', search: cases });
      },
    };
  }, [navigate, today, raw, lastSearch]);
}

function Tab({ section, search }: { readonly section: ReportsSection } & Pick<ReportAddress, 'search'>) {
  const { t } = useTranslation('app');
  if (!useMayActAs(section.needs)) return null;
  return (
    <Link
      to={section.to}
      search={search}
      className={tabClasses.tab}
      activeOptions={{ exact: true, includeSearch: false }}
      activeProps={{ className: tabClasses.here }}
    >
      {t(section.words)}
    </Link>
  );
}

function ForManagers() {
  const navigate = useNavigate();
  const { t } = useTranslation('reports');
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <EmptyState
        title={t('forManagers.title')}
        icon={<IconLock size={40} />}
        action={
          <BigButton size="main" onClick={() => void navigate({ to: '/counter' })}>
            {t('forManagers.toCounter')}
          </BigButton>
        }
      >
        {t('forManagers.text')}
      </EmptyState>
    </Page>
  );
}
