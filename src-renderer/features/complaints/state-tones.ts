import type { CaseState } from '#shared/domain/complaints/case.ts';
import type { Tone } from '#renderer/ui/chip.tsx';

/** The colour of a state wherever it is shown. */
export const stateTones = {
  new: 'accent',
  acknowledged: 'amber',
  in_progress: 'amber',
  waiting: 'neutral',
  settled: 'good',
  closed: 'neutral',
} as const satisfies Record<CaseState, Tone>;
