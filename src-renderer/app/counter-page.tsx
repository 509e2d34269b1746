import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ComplaintChips } from '#renderer/features/complaints/components/complaint-chips.tsx';
import { taking } from '#renderer/features/complaints/take.store.ts';
import { CounterLinksContext, type CounterLinks } from '#renderer/features/counter/counter-links.ts';
import { CounterQuestion } from '#renderer/features/satisfaction/components/counter-question.tsx';
import { CounterScreen } from '#renderer/features/counter/counter-screen.tsx';

/** The counter, and the ways that lead away from it. */
export function CounterPage() {
  const navigate = useNavigate();
  const links = useMemo(
    (): CounterLinks => ({
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      onOpenPrograms: () => void navigate({ to: '/programs' }),
      onComplain: taking.open,
      Complaints: ComplaintChips,
      Question: CounterQuestion,
      onOpenImport: () => void navigate({ to: '/import' }),
    }),
    [navigate],
  );
  return (
    <CounterLinksContext value={links}>
      <CounterScreen />
    </CounterLinksContext>
  );
}
