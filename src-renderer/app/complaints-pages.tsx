import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { AnswerWays } from '#renderer/features/answer-templates/components/answer-ways.tsx';
import { TemplateChoice } from '#renderer/features/answer-templates/components/template-choice.tsx';
import { AnswerHelpContext, type AnswerHelp } from '#renderer/features/complaints/answer-help.ts';
import { BoardLinksContext, type BoardLinks } from '#renderer/features/complaints/board-links.ts';
import { BoardScreen } from '#renderer/features/complaints/board-screen.tsx';
import { useBoardStore } from '#renderer/features/complaints/board.store.ts';
import { CaseSatisfaction } from '#renderer/features/satisfaction/components/case-satisfaction.tsx';
import { boardSearch, type BoardSearch } from '#renderer/features/complaints/board-search.ts';
import { FigureChip } from '#renderer/features/learn/components/figure-chip.tsx';
import { CaseScreen } from '#renderer/features/complaints/case-screen.tsx';
import { ReviewsOfCase } from '#renderer/features/reviews/components/reviews-of-case.tsx';
import { asId, type CaseId } from '#shared/domain/kernel/ids.ts';
import { ComplaintsTabs } from './complaints-tabs.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const answerHelp: AnswerHelp = { TemplateChoice, AnswerWays };

/** The ways that lead away from the complaints. */
function Links({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const links = useMemo(
    (): BoardLinks => ({
      onOpenBoard: () => void navigate({ to: '/complaints', search: useBoardStore.getState().lastSearch }),
      onOpenCase: (caseId) => void navigate({ to: '/complaints/$caseId', params: { caseId: String(caseId) } }),
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      MadeOf: ReviewMadeOf,
      Satisfaction: CaseSatisfaction,
    }),
    [navigate],
  );
  return <BoardLinksContext value={links}>{children}</BoardLinksContext>;
}

function ReviewMadeOf({ caseId }: { readonly caseId: CaseId }) {
  const navigate = useNavigate();
  return (
    <ReviewsOfCase
      caseId={caseId}
      onOpen={(review) => void navigate({ to: '/complaints/reviews', search: { review } })}
    />
  );
}

export function BoardPage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/complaints' });
  const show = (next: BoardSearch) => {
    useBoardStore.setState({ lastSearch: next });
    // Each letter typed is not a step to go back to.
    void navigate({ to: '/complaints', search: next, replace: true });
  };
  return (
    <Links>
      <ComplaintsTabs>
        <BoardScreen
          search={search}
          onSearch={show}
          filter={
            search.figure === undefined ? undefined : (
              <FigureChip
                figure={search.figure}
                onClear={() => show(boardSearch(search.view ?? 'all', search.q ?? '', search.reason ?? null))}
              />
            )
          }
        />
      </ComplaintsTabs>
    </Links>
  );
}

export function CasePage() {
  const { caseId } = useParams({ from: '/frame/complaints/$caseId' });
  if (!/^[1-9]\d{0,14}$/.test(caseId)) return <NotFoundPage />;
  return (
    <Links>
      <AnswerHelpContext value={answerHelp}>
        <CaseScreen key={caseId} caseId={asId<CaseId>(Number(caseId))} />
      </AnswerHelpContext>
    </Links>
  );
}
