import { useTranslation } from 'react-i18next';
import type { Review, ReviewFacts } from '#shared/contract/reviews.contract.ts';
import type { CaseId, ReviewId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useCommand } from '#renderer/lib/use-command.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** What a command answered with is shown without asking again. */
function keep(review: Review): void {
  queryClient.setQueryData(api.reviews.get.queryKey({ input: { reviewId: review.id } }), review);
}

/** Logs or corrects a review. */
export function useSavingReview() {
  const { t } = useTranslation('reviews');
  const when = useWhen();
  const { send, busy, failure, forget } = useCommand();

  async function save(of: ReviewId | null, review: ReviewFacts, again: boolean): Promise<boolean> {
    const saved =
      of === null
        ? await send(client.reviews.log, { review, again })
        : await send(client.reviews.update, { reviewId: of, review });
    if (saved === undefined) return false;
    keep(saved);
    const due = saved.clock.state === 'running' ? t('toast.answerBy', { when: when(saved.clock.dueAt) }) : '';
    showToast({ text: of === null ? [t('toast.logged'), due].filter(Boolean).join(' ') : t('toast.saved') });
    return true;
  }

  return { save, busy, failure, forget };
}

/** Answers a review; an answer recorded by mistake can be taken out again. */
export function useAnswering(reviewId: ReviewId) {
  const { t } = useTranslation(['reviews', 'common']);
  const undo = useUndoing();
  const { send, busy, failure } = useCommand();

  async function answer(text: string): Promise<boolean> {
    const answered = await send(client.reviews.answer, { reviewId, text });
    if (answered === undefined) return false;
    keep(answered);
    const takeOut = () => client.reviews.withdrawAnswer({ commandId: newCommandId(), reviewId });
    showToast({ text: t('toast.answered'), action: { label: t('common:undo'), run: () => void undo(takeOut) } });
    return true;
  }

  return { answer, busy, failure };
}

/** Takes a review out of the log, with ten seconds to think again. */
export function useRemovingReview() {
  const { t } = useTranslation(['reviews', 'common']);
  const undo = useUndoing();
  const { send, busy, failure } = useCommand();

  async function remove(reviewId: ReviewId): Promise<boolean> {
    const removed = await send(client.reviews.remove, { reviewId });
    if (removed === undefined) return false;
    const restore = () => client.reviews.restore({ commandId: newCommandId(), reviewId });
    showToast({ text: t('toast.removed'), action: { label: t('common:undo'), run: () => void undo(restore) } });
    return true;
  }

  return { remove, busy, failure };
}

/** Writes on a review which case it became. */
export function useLinkingCase() {
  const sentence = useErrorSentence();
  return async (reviewId: ReviewId, caseId: CaseId): Promise<void> => {
    try {
      keep(await client.reviews.linkCase({ commandId: newCommandId(), reviewId, caseId }));
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  };
}

function useUndoing(): (call: () => Promise<Review>) => Promise<void> {
  const sentence = useErrorSentence();
  return async (call) => {
    try {
      keep(await call());
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  };
}
