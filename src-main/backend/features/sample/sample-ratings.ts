import { isOpenCase } from '#shared/domain/complaints/case-workflow.ts';
import type { CaseState } from '#shared/domain/complaints/case.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { isBad, type Score } from '#shared/domain/satisfaction/score.ts';
import type { Happening } from '#main/backend/features/complaints/case-log.service.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Settled since then, nobody was asked yet: the counter still has questions to ask. */
const NOT_YET = 6 * DAY;
const ASKED = 0.75;
const UNANSWERED = 14 * DAY;
/** Most are content, some do not want to say. */
const ANSWERS: readonly (Score | null)[] = [5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 2, 1, null, null];

interface Asking {
  readonly random: Random;
  readonly now: Moment;
  readonly floor: readonly StaffId[];
  readonly manager: StaffId;
  /** What the manager says to somebody it was not put right for. */
  readonly apology: string;
}

/**
 * What a customer said on her first visit after a case of hers was settled, put among what happened to it; a bad grade
 * is answered by the manager a day later.
 * @param settled when and how it stood settled first, and what happened later, in order
 * @param visits of the customer, in order
 */
export function withRating(
  { random, now, floor, manager, apology }: Asking,
  settled: { readonly at: Moment; readonly state: CaseState; readonly later: readonly Happening[] },
  visits: readonly Moment[],
): readonly Happening[] {
  const { later } = settled;
  const last = later.findLast(({ what }) => what.kind === 'settled')?.at ?? settled.at;
  const visit = visits.find((at) => at > last + DAY / 2);
  if (visit === undefined || now - last < NOT_YET || !random.chance(ASKED)) return later;
  const at = asMoment(visit + 2 * MINUTE);
  const state = later.findLast((one) => one.at <= at)?.state ?? settled.state;
  if (at > now || isOpenCase(state)) return later;
  const score = random.pick(ANSWERS);
  const rated: Happening = {
    staffId: random.pick(floor),
    at,
    state,
    what: { kind: 'rated', score, place: 'counter', text: '' },
  };
  const before = later.filter((one) => one.at <= at);
  const after = later.filter((one) => one.at > at);
  const answered = asMoment(at + DAY);
  // A bad one of the last days still waits for somebody.
  if (!isBad(score) || after.length > 0 || now - answered < UNANSWERED) return [...before, rated, ...after];
  const what = { kind: 'answered', channel: 'phone', text: apology } as const;
  return [...before, rated, { staffId: manager, at: answered, state, what }];
}
