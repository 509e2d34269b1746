import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { ComplaintChips } from '#renderer/features/complaints/components/complaint-chips.tsx';
import { CustomerComplaints } from '#renderer/features/complaints/components/customer-complaints.tsx';
import { taking } from '#renderer/features/complaints/take.store.ts';
import { till } from '#renderer/features/counter/till.store.ts';
import { CustomerScreen } from '#renderer/features/people/customer-screen.tsx';
import { PeopleLinksContext, type PeopleLinks } from '#renderer/features/people/people-links.ts';
import { PeopleScreen } from '#renderer/features/people/people-screen.tsx';
import { usePeopleStore } from '#renderer/features/people/people.store.ts';
import { PrivacyCard } from '#renderer/features/privacy/components/privacy-card.tsx';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** The ways that lead away from the people. */
function Links({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const links = useMemo(
    (): PeopleLinks => ({
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      onOpenPeople: () => void navigate({ to: '/people', search: usePeopleStore.getState().lastSearch }),
      onServe: (customerId) => {
        till.openAlone(customerId);
        void navigate({ to: '/counter' });
      },
      onComplain: taking.open,
      Complaints: ComplaintChips,
      PastComplaints: CustomerComplaints,
      Privacy: PrivacyCard,
      onOpenImport: () => void navigate({ to: '/import' }),
    }),
    [navigate],
  );
  return <PeopleLinksContext value={links}>{children}</PeopleLinksContext>;
}

export function PeoplePage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/people' });
  return (
    <Links>
      <PeopleScreen
        search={search}
        // Each letter typed is not a step to go back to.
        onSearch={(next) => {
          usePeopleStore.setState({ lastSearch: next });
          void navigate({ to: '/people', search: next, replace: true });
        }}
      />
    </Links>
  );
}

export function CustomerPage() {
  const { customerId } = useParams({ from: '/frame/people/$customerId' });
  if (!/^[1-9]\d{0,14}$/.test(customerId)) return <NotFoundPage />;
  return (
    <Links>
      <CustomerScreen key={customerId} customerId={asId<CustomerId>(Number(customerId))} />
    </Links>
  );
}
