import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PainPointsLinksContext, type PainPointsLinks } from '#renderer/features/pain-points/pain-points-links.ts';
import { PainPointsScreen } from '#renderer/features/pain-points/pain-points-screen.tsx';
import { ComplaintsTabs } from './complaints-tabs.tsx';

/** What goes wrong on the floor, and the ways that lead away from it. */
export function PainPointsPage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/complaints/pain-points' });
  const links = useMemo(
    (): PainPointsLinks => ({
      onImprove: (kind) => void navigate({ to: '/complaints/improvements', search: { kind } }),
    }),
    [navigate],
  );
  return (
    <PainPointsLinksContext value={links}>
      <ComplaintsTabs>
        <PainPointsScreen
          search={search}
          onSearch={(next) => void navigate({ to: '/complaints/pain-points', search: next, replace: true })}
        />
      </ComplaintsTabs>
    </PainPointsLinksContext>
  );
}
