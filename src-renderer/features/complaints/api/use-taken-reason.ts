import { useMemo } from 'react';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { offeredReasons, type OfferedReason } from '../offered-reasons.ts';

export interface TakenReason {
  /** What can be chosen; undefined while it is not known. */
  readonly offered: readonly OfferedReason[] | undefined;
  /** Undefined while nothing is chosen, and when what was chosen is no longer on the list. */
  readonly chosen: OfferedReason | undefined;
  /** What is chosen in a few words; '' for nothing. */
  readonly words: string;
}

/** What a case that is being taken is about. */
export function useTakenReason(reasonId: ReasonId | null): TakenReason {
  const { data: list } = useReasons();
  const words = useReasonWords();
  const offered = useMemo(() => (list === undefined ? undefined : offeredReasons(list)), [list]);
  const chosen = offered?.find(({ id }) => id === reasonId);
  return { offered, chosen, words: chosen === undefined ? '' : words(chosen) };
}
