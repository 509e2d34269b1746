import type { ReasonList, ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';

/** What a case can be about, with what it takes to name it. */
export interface OfferedReason extends ReasonNames {
  readonly id: ReasonId;
  /** How many cases were about it in the last ninety days. */
  readonly lately: number;
}

/** Everything a new case can be about, in the order of the shop's list. */
export function offeredReasons(list: ReasonList): OfferedReason[] {
  return list.flatMap(({ reasons, ...group }) =>
    [{ ...group, group: null }, ...reasons.map((reason) => ({ ...reason, group }))]
      .filter(({ offered }) => offered)
      .map(({ id, code, name, group: within, lately }) => ({
        id,
        code,
        name,
        group: within === null ? null : { code: within.code, name: within.name },
        lately,
      })),
  );
}

/**
 * The ones that are used most, at most so many. Who shows them keeps the order of the list, so that each stays where
 * one's finger knows it.
 */
export function mostUsed(offered: readonly OfferedReason[], most: number): ReadonlySet<ReasonId> {
  // Sorting is stable: of two used as often the first in the list.
  const byUse = offered.toSorted((a, b) => b.lately - a.lately);
  return new Set(byUse.slice(0, most).map(({ id }) => id));
}
