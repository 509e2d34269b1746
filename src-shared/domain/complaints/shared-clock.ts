import { asMoment, type Moment } from '../kernel/clock.ts';
import type { CaseFacts } from './case-facts.ts';

/** What the clocks of a case are read from, together with the cases that were merged into it. */
export type SharedClock = Pick<CaseFacts, 'takenAt' | 'answeredAt' | 'settleFrom' | 'pauses' | 'runningSince'>;

/**
 * The earlier taking counts, and the earlier first answer; while the shop waited for the customer in any of them, the
 * clocks stood still. A case that was opened again keeps the clock it got then.
 */
export function sharedClockOf(facts: CaseFacts): SharedClock {
  const { absorbed, settleFrom } = facts;
  if (absorbed.length === 0) return facts;
  const takenAt = earliest([facts.takenAt, ...absorbed.map((one) => one.takenAt)]) ?? facts.takenAt;
  const waited = absorbed.flatMap(({ pauses }) => pauses);
  return {
    takenAt,
    answeredAt: earliest([facts.answeredAt, ...absorbed.map((one) => one.answeredAt)]),
    settleFrom: facts.reopened === 0 ? takenAt : settleFrom,
    pauses: [...facts.pauses, ...waited],
    runningSince: latest([
      facts.runningSince === facts.takenAt ? takenAt : facts.runningSince,
      ...waited.map(({ until }) => until),
    ]),
  };
}

function earliest(moments: readonly (Moment | null)[]): Moment | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : asMoment(Math.min(...known));
}

function latest(moments: readonly (Moment | null)[]): Moment {
  return asMoment(Math.max(...moments.filter((moment) => moment !== null)));
}
