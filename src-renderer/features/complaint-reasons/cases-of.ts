import type { ReasonList } from '#shared/contract/complaint-reasons.contract.ts';

/** How many cases ever were about a group, or about anything in it. */
export function casesOf({ cases, reasons }: ReasonList[number]): number {
  return reasons.reduce((sum, reason) => sum + reason.cases, cases);
}
