import { create } from 'zustand';
import type { Channel, Severity } from '#shared/domain/complaints/case.ts';
import type { CaseId, CustomerId, ReasonId } from '#shared/domain/kernel/ids.ts';
import type { KeptFile } from './case-files.ts';

/** A complaint as it is being taken; kept by the window, so that neither an error nor the lock loses a word. */
export interface TakeDraft {
  readonly customerId: CustomerId | null;
  readonly channel: Channel;
  /** null: not said yet. */
  readonly reasonId: ReasonId | null;
  readonly what: string;
  readonly wants: string;
  readonly item: string;
  /** null: guessed from the words. */
  readonly severity: Severity | null;
  /** Photos that go along with it. */
  readonly files: readonly KeptFile[];
}

interface TakeState {
  readonly open: boolean;
  /** What happened is said first; what is given for it only when it is settled at once. */
  readonly step: 'what' | 'gesture';
  readonly draft: TakeDraft;
  /** It was begun before and goes on now. */
  readonly resumed: boolean;
  /** What the draft was made of; null when somebody tells it. */
  readonly origin: TakeOrigin | null;
  /** What somebody had begun to tell before a complaint was made of something else. */
  readonly aside: TakeDraft | null;
}

/** Something that became a complaint, such as a review. */
export interface TakeOrigin {
  /** The same again goes on with what was begun. */
  readonly key: string;
  readonly onTaken: (caseId: CaseId) => void;
}

export const emptyDraft: TakeDraft = {
  customerId: null,
  channel: 'counter',
  reasonId: null,
  what: '',
  wants: '',
  item: '',
  severity: null,
  files: [],
};

export const useTakeStore = create<TakeState>()(() => ({
  open: false,
  step: 'what',
  draft: emptyDraft,
  resumed: false,
  origin: null,
  aside: null,
}));

/** Something was said already that would have to be said again. */
export function isBegun({ reasonId, what, wants, item, files }: TakeDraft): boolean {
  return reasonId !== null || files.length > 0 || [what, wants, item].some((text) => text.trim() !== '');
}

/** The draft to go on with: the one left behind, unless it was about somebody else. */
export function draftFor(customerId: CustomerId | null, left: TakeDraft): TakeDraft {
  const goesOn = isBegun(left) && (customerId === null || customerId === left.customerId);
  return goesOn ? left : { ...emptyDraft, customerId };
}

const set = useTakeStore.setState;

export const taking = {
  /** @param customerId whose complaint it probably is */
  open: (customerId: CustomerId | null): void =>
    set(({ open, draft: left, origin }) => {
      if (open) return {};
      const draft = draftFor(customerId, left);
      return { open: true, step: 'what', draft, resumed: isBegun(draft), origin: draft === left ? origin : null };
    }),
  /** Opens with what something says already; what somebody had begun to tell waits until this is done. */
  openWith: (origin: TakeOrigin, told: Partial<TakeDraft>): void =>
    set(({ open, draft: left, origin: before, aside }) => {
      if (open) return {};
      if (before?.key === origin.key && isBegun(left)) return { open: true, step: 'what', resumed: true };
      const draft = { ...emptyDraft, ...told };
      const waiting = before === null && isBegun(left) ? left : aside;
      return { open: true, step: 'what', draft, resumed: false, origin, aside: waiting };
    }),
  change: (part: Partial<TakeDraft>): void => set(({ draft }) => ({ draft: { ...draft, ...part } })),
  changeFiles: (changed: (files: readonly KeptFile[]) => readonly KeptFile[]): void =>
    set(({ draft }) => ({ draft: { ...draft, files: changed(draft.files) } })),
  chooseGesture: (): void => set({ step: 'gesture' }),
  back: (): void => set({ step: 'what' }),
  /** Lets go of what was said before, but not of whom it is about. */
  beginAnew: (): void =>
    set(({ draft: { customerId } }) => ({
      step: 'what',
      draft: { ...emptyDraft, customerId },
      resumed: false,
      origin: null,
    })),
  /** Closed without an answer: what was said stays for the next time. */
  close: (): void => set({ open: false }),
  done: (caseId: CaseId): void => {
    useTakeStore.getState().origin?.onTaken(caseId);
    set(({ aside }) => ({ open: false, step: 'what', draft: aside ?? emptyDraft, origin: null, aside: null }));
  },
};
