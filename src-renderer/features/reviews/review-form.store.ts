import { create } from 'zustand';
import type { Review } from '#shared/contract/reviews.contract.ts';
import { draftOfReview, emptyReviewDraft, isReviewBegun, type ReviewDraft } from './review-draft.ts';

interface FormState {
  /** Undefined while no form is open; null for a new review. */
  readonly of: Review | null | undefined;
  readonly draft: ReviewDraft;
  /** A new review that was begun and left, until it is gone on with. */
  readonly left: ReviewDraft | null;
}

export const useReviewFormStore = create<FormState>()(() => ({
  of: undefined,
  draft: emptyReviewDraft(''),
  left: null,
}));

const set = useReviewFormStore.setState;

/** The form of a review, which the window keeps: neither an error nor a wrong key loses a word. */
export const reviewForm = {
  /** @param site where most reviews come from */
  log: (site: string): void => set(({ left }) => ({ of: null, draft: left ?? emptyReviewDraft(site), left: null })),
  edit: (review: Review): void => set({ of: review, draft: draftOfReview(review) }),
  change: (change: (draft: ReviewDraft) => ReviewDraft): void => set(({ draft }) => ({ draft: change(draft) })),
  close: (): void =>
    set(({ of, draft, left }) => ({
      of: undefined,
      left: of === null ? (isReviewBegun(draft) ? draft : null) : left,
    })),
  done: (): void => set({ of: undefined }),
};
