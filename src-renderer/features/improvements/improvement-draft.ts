import type { Improvement, ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import type { PainPointKindId } from '#shared/domain/kernel/ids.ts';

/** Long enough to even out a busy week, short enough to be waited for. */
const usualWeeks = 4;

const empty: ImprovementFacts = {
  what: '',
  why: '',
  kindId: null,
  reasonId: null,
  staffId: null,
  state: 'idea',
  plannedOn: null,
  startedOn: null,
  doneOn: null,
  measure: { source: 'none', name: '', before: null, after: null, better: 'fewer', weeks: usualWeeks },
  result: '',
};

/** @param kindId what it is to make rarer, which is then counted too */
export function newImprovement(kindId: PainPointKindId | null): ImprovementFacts {
  return kindId === null ? empty : { ...empty, kindId, measure: { ...empty.measure, source: 'pain_points' } };
}

export function factsOfImprovement({
  what,
  why,
  kindId,
  reasonId,
  staffId,
  state,
  plannedOn,
  startedOn,
  doneOn,
  measure,
  result,
}: Improvement): ImprovementFacts {
  return { what, why, kindId, reasonId, staffId, state, plannedOn, startedOn, doneOn, measure, result };
}
