import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useBoardStore } from '#renderer/features/complaints/board.store.ts';
import { LearnLinksContext, type LearnLinks } from '#renderer/features/learn/learn-links.ts';
import { LearnScreen } from '#renderer/features/learn/learn-screen.tsx';
import { useLearnStore } from '#renderer/features/learn/learn.store.ts';
import { ComplaintsTabs } from './complaints-tabs.tsx';

export function LearnPage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/complaints/learn' });
  const { lastSearch } = useLearnStore();
  const links = useMemo(
    (): LearnLinks => ({
      onShowCases: (figure) => {
        const cases = { view: 'all', figure } as const;
        useBoardStore.setState({ lastSearch: cases });
        void navigate({ to: '/complaints', search: cases });
      },
      onOpenBoard: () => void navigate({ to: '/complaints' }),
    }),
    [navigate],
  );
  return (
    <LearnLinksContext value={links}>
      <ComplaintsTabs>
        <LearnScreen
          // An address that names no days means those that were looked at last.
          search={search.period === undefined ? lastSearch : search}
          onSearch={(next) => {
            useLearnStore.setState({ lastSearch: next });
            void navigate({ to: '/complaints/learn', search: next, replace: true });
          }}
        />
      </ComplaintsTabs>
    </LearnLinksContext>
  );
}
