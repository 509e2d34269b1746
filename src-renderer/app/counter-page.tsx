import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CounterLinksContext, type CounterLinks } from '#renderer/features/counter/counter-links.ts';
import { CounterScreen } from '#renderer/features/counter/counter-screen.tsx';

/** The counter, and the ways that lead away from it. */
export function CounterPage() {
  const navigate = useNavigate();
  const links = useMemo(
    (): CounterLinks => ({
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      onOpenPrograms: () => void navigate({ to: '/programs' }),
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
