import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';

/** What came of the last PIN: a sentence to show, or a wait. */
export interface PinRefusal {
  /** Goes up with every refusal. */
  readonly count: number;
  readonly sentence: string | undefined;
  readonly lockedUntil: Moment | null;
}

function lockoutIn(error: unknown): Moment | null {
  if (!(error instanceof ORPCError) || codeOf(error) !== 'LOCKED_OUT') return null;
  return (error.data as { readonly until: Moment }).until;
}

/** Keeps the last refusal of a PIN as what the pad shows of it. */
export function usePinRefusal(lockedAtFirst: Moment | null) {
  const sentence = useErrorSentence();
  const [refusal, setRefusal] = useState<PinRefusal>({ count: 0, sentence: undefined, lockedUntil: lockedAtFirst });
  const take = (error: unknown): void => {
    const lockedUntil = lockoutIn(error);
    setRefusal(({ count }) => ({
      count: count + 1,
      sentence: lockedUntil === null ? sentence(error) : undefined,
      lockedUntil,
    }));
  };
  return { refusal, take };
}
