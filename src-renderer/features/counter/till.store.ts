import { create } from 'zustand';
import type { CustomerId, ProgramId, Sequence } from '#shared/domain/kernel/ids.ts';
import type { EnrolPrefill } from './enrol-prefill.ts';
import type { StampRequest } from './stamp-request.ts';

/** A refusal or a question, shown calmly where the card is. It never blocks the next customer. */
export type Notice = { readonly customerId: CustomerId; readonly sentence: string } & (
  | { readonly kind: 'again'; readonly request: StampRequest }
  | { readonly kind: 'refused'; readonly request: StampRequest }
  | { readonly kind: 'failed' }
);

/** Stamps that were just made and come down onto the card as one watches. */
export interface FreshStamps {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  /** First place (from 0) that was filled by them. */
  readonly from: number;
  /** Goes up with each stamping, so that the same place can be fresh twice. */
  readonly count: number;
}

interface TillState {
  readonly text: string;
  /** What was typed has done its work: the next letter begins anew. */
  readonly spent: boolean;
  /** Who was picked by hand, by arrow or by scan; without her the first hit is meant. */
  readonly chosenId: CustomerId | null;
  /** Which of the customer's cards is meant, when it is not the one stamped last. */
  readonly programOf: { readonly customerId: CustomerId; readonly programId: ProgramId } | null;
  /** Whose stamp waits for the answer to "which card?". */
  readonly askedFor: CustomerId | null;
  readonly enrolling: EnrolPrefill | null;
  /** A scanned card nobody has yet. */
  readonly strayCode: string | null;
  readonly notice: Notice | null;
  readonly fresh: FreshStamps | null;
  /** An entry that only a manager can still take back, and whose it is. */
  readonly takingBack: { readonly entry: Sequence; readonly customerName: string } | null;
  /** The pad for several stamps is open. */
  readonly padOpen: boolean;
  /** On a phone the customer lies over the list once she was picked. */
  readonly sheetOpen: boolean;
}

const empty: TillState = {
  text: '',
  spent: false,
  chosenId: null,
  programOf: null,
  askedFor: null,
  enrolling: null,
  strayCode: null,
  notice: null,
  fresh: null,
  takingBack: null,
  padOpen: false,
  sheetOpen: false,
};

/** What only this window knows about the till: words typed, who is meant, what was just refused. */
export const useTillStore = create<TillState>()(() => empty);

const set = useTillStore.setState;

export const till = {
  /** New words mean new hits: whoever was picked before is not meant any more. A stray card still waits for its owner. */
  type: (text: string): void => set(({ strayCode }) => ({ ...empty, strayCode, text })),
  /** An arrow moved the mark; the list stays in sight. */
  mark: (chosenId: CustomerId): void => set({ chosenId, askedFor: null, enrolling: null, padOpen: false }),
  /** Picked for good, by a finger, by Enter or from the feed. */
  open: (chosenId: CustomerId): void =>
    set({ chosenId, askedFor: null, enrolling: null, padOpen: false, sheetOpen: true }),
  /** She has several cards and no habit yet: which one is the stamp for? */
  askProgram: (chosenId: CustomerId): void => set({ chosenId, askedFor: chosenId, sheetOpen: true }),
  /** A scan or an enrolment: nothing that was typed before is meant any more. */
  openAlone: (chosenId: CustomerId): void => set({ ...empty, chosenId, sheetOpen: true }),
  chooseProgram: (customerId: CustomerId, programId: ProgramId): void =>
    set({ programOf: { customerId, programId }, askedFor: null, notice: null }),
  enrol: (prefill: EnrolPrefill): void => set({ enrolling: prefill, notice: null, sheetOpen: true }),
  stopEnrolling: (): void => set({ enrolling: null, sheetOpen: false }),
  /** While somebody is being enrolled it is her card; otherwise it waits for its owner. */
  foundStrayCode: (code: string): void =>
    set(({ enrolling }) =>
      enrolling === null ? { ...empty, strayCode: code } : { enrolling: { ...enrolling, code }, strayCode: code },
    ),
  forgetStrayCode: (): void => set({ strayCode: null }),
  notify: (notice: Notice | null): void => set({ notice }),
  /** Stamped: the answer to every question about this card, and the end of what was typed. */
  stamped: (fresh: Omit<FreshStamps, 'count'>): void =>
    set((state) => ({
      fresh: { ...fresh, count: (state.fresh?.count ?? 0) + 1 },
      notice: null,
      padOpen: false,
      spent: true,
    })),
  done: (): void => set({ notice: null, fresh: null, spent: true }),
  takeBack: (takingBack: TillState['takingBack']): void => set({ takingBack }),
  showPad: (padOpen: boolean): void => set(padOpen ? { padOpen, notice: null } : { padOpen }),
  closeSheet: (): void => set({ sheetOpen: false, enrolling: null, padOpen: false }),
  clear: (): void => set(empty),
};
