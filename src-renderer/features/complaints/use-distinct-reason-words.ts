import type { ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';
import { useReasonWords, useWholeReasonWords } from '#renderer/lib/use-reason-words.ts';

/** Names each of some reasons; two that are called the same are told apart by their groups. */
export function useDistinctReasonWords(reasons: readonly ReasonNames[]): (reason: ReasonNames) => string {
  const words = useReasonWords();
  const whole = useWholeReasonWords();
  const all = reasons.map((reason) => words(reason));
  return (reason) => {
    const short = words(reason);
    return all.filter((other) => other === short).length > 1 ? whole(reason) : short;
  };
}
