import { create } from 'zustand';

export type Urgency = 'polite' | 'assertive';

interface Spoken {
  readonly text: string;
  /** Goes up with each message, so that the same words are read out again. */
  readonly count: number;
}

interface LiveRegionState {
  readonly polite: Spoken;
  readonly assertive: Spoken;
}

export const useLiveRegionStore = create<LiveRegionState>()(() => ({
  polite: { text: '', count: 0 },
  assertive: { text: '', count: 0 },
}));

/** Has a screen reader read the text out: `polite` when it has finished, `assertive` at once. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  useLiveRegionStore.setState((state) => ({ [urgency]: { text, count: state[urgency].count + 1 } }));
}
