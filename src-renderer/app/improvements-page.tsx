import { useNavigate, useSearch } from '@tanstack/react-router';
import { ImprovementsScreen } from '#renderer/features/improvements/improvements-screen.tsx';
import { ComplaintsTabs } from './complaints-tabs.tsx';

/** What the shop made better. */
export function ImprovementsPage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/complaints/improvements' });
  return (
    <ComplaintsTabs>
      <ImprovementsScreen
        search={search}
        onSearch={(next) => void navigate({ to: '/complaints/improvements', search: next, replace: true })}
      />
    </ComplaintsTabs>
  );
}
