import type { CaseDetail, CaseEvent, CaseRow, ClockView, PromiseView } from '#shared/contract/complaints.contract.ts';
import type { CaseClock } from '#shared/domain/complaints/case-clock.ts';
import { clocksOf, nextClock, type CaseClocks, type ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { CaseEntry } from '#shared/domain/complaints/case-event.ts';
import { factsOf, type CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import type { ReasonTree } from '#shared/domain/complaints/reason-tree.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { reasonNamesOf, reasonTree } from '#main/backend/features/complaint-reasons/reason-names.service.ts';
import { findComplaint, listEvents, staffNames, type ComplaintRecord } from './complaints.repository.ts';
import { gestureViewsOf, standingCost } from './gesture-views.service.ts';

/** Characters of what happened that a list shows. */
const EXCERPT = 200;

export interface Looking {
  readonly rules: ClockRules;
  readonly now: Moment;
}

/** A case as lists show it; undefined when there is no such case. */
export function caseRowOf(db: ReadableDb, id: CaseId, { rules, now }: Looking): CaseRow | undefined {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) return undefined;
  const facts = factsOf(listEvents(db, id));
  return rowOf(complaint, facts, clocksOf(facts, rules, now));
}

/** A case with everything that ever happened to it; undefined when there is no such case. */
export function caseDetailOf(db: ReadableDb, id: CaseId, { rules, now }: Looking): CaseDetail | undefined {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) return undefined;
  const entries = listEvents(db, id);
  const facts = factsOf(entries);
  const clocks = clocksOf(facts, rules, now);
  const names = staffNames(db);
  const reasons = reasonTree(db);
  return {
    ...rowOf(complaint, facts, clocks),
    what: complaint.what,
    wants: complaint.wants,
    takenBy: complaint.takenBy,
    answer: clockViewOf(clocks.answer),
    settle: clockViewOf(clocks.settle),
    cost: standingCost(db, id),
    gestures: gestureViewsOf(db, id, names),
    promises: promisesOf(entries),
    events: entries.map((entry) => eventOf(entry, names, reasons)),
    revision: facts.revision,
  };
}

function rowOf(complaint: ComplaintRecord, facts: CaseFacts, clocks: CaseClocks): CaseRow {
  const { id, customerId, customerName, what, item, reasonId, reason, channel, ownerName } = complaint;
  return {
    id,
    customerId,
    customerName,
    excerpt: Array.from(what).slice(0, EXCERPT).join(''),
    item,
    reasonId,
    reason,
    channel,
    severity: facts.severity,
    state: facts.state,
    ownerId: facts.ownerId,
    ownerName,
    takenAt: facts.takenAt,
    next: nextClock(clocks),
    reopened: facts.reopened,
  };
}

function clockViewOf({ state, dueAt, stoppedAt, health }: CaseClock): ClockView {
  return { state, dueAt, stoppedAt, health };
}

/** What was promised, and how each promise ended. */
export function promisesOf(entries: readonly CaseEntry[]): PromiseView[] {
  const ends = new Map<number, 'kept' | 'broken'>();
  for (const { what } of entries) {
    if (what.kind === 'promise_ended') ends.set(what.promise, what.kept ? 'kept' : 'broken');
  }
  return entries.flatMap(({ number, what }) => {
    if (what.kind !== 'promised') return [];
    return [{ number, text: what.text, dueOn: what.dueOn, state: ends.get(number) ?? 'open' }];
  });
}

function eventOf(
  { number, at, staffId, what }: CaseEntry,
  names: ReadonlyMap<StaffId, string>,
  reasons: ReasonTree,
): CaseEvent {
  const by = staffId === null ? '' : (names.get(staffId) ?? '');
  switch (what.kind) {
    case 'taken':
      return { number, at, by, what: { kind: 'taken' } };
    case 'assigned':
      return { number, at, by, what: { kind: 'assigned', to: what.to === null ? null : (names.get(what.to) ?? '') } };
    case 'reason': {
      const from = reasonNamesOf(reasons, what.from);
      return { number, at, by, what: { kind: 'reason', from, to: reasonNamesOf(reasons, what.to) } };
    }
    default:
      return { number, at, by, what };
  }
}
