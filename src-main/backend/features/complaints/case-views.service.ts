import type { CaseDetail, CaseEvent, CaseRow, ClockView, PromiseView } from '#shared/contract/complaints.contract.ts';
import type { CaseClock } from '#shared/domain/complaints/case-clock.ts';
import { clocksOf, nextClock, type CaseClocks, type ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { CaseEntry } from '#shared/domain/complaints/case-event.ts';
import { factsOf, type CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import type { ReasonTree } from '#shared/domain/complaints/reason-tree.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import { cameBack, type CameBack } from '#shared/domain/satisfaction/came-back.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { reasonNamesOf, reasonTree } from '#main/backend/features/complaint-reasons/reason-names.service.ts';
import { UNDO_MILLISECONDS } from '#main/backend/features/cards/cards.service.ts';
import {
  findComplaint,
  firstVisitAfter,
  listEvents,
  staffNames,
  type ComplaintRecord,
} from './complaints.repository.ts';
import { gestureViewsOf, standingCost } from './gesture-views.service.ts';
import { absorbedCaseIds, linkedCaseIds } from './related-cases.repository.ts';
import { relatedCasesOf } from './related-case-views.ts';

/** Characters of what happened that a list shows. */
const EXCERPT = 200;

export interface Looking {
  readonly rules: ClockRules;
  readonly now: Moment;
  readonly calendar: BusinessCalendar;
}

/** A case as lists show it; undefined when there is no such case. */
export function caseRowOf(db: ReadableDb, id: CaseId, looking: Looking): CaseRow | undefined {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) return undefined;
  const facts = factsOf(listEvents(db, id));
  return rowOf(db, complaint, facts, clocksOf(facts, looking.rules, looking.now), looking);
}

/** A case with everything that ever happened to it; undefined when there is no such case. */
export function caseDetailOf(db: ReadableDb, id: CaseId, looking: Looking): CaseDetail | undefined {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) return undefined;
  const entries = listEvents(db, id);
  const facts = factsOf(entries);
  const clocks = clocksOf(facts, looking.rules, looking.now);
  const names = staffNames(db);
  const reasons = reasonTree(db);
  const absorbed = absorbedCaseIds(db, id);
  const parts = [{ id, entries }, ...absorbed.map((part) => ({ id: part, entries: listEvents(db, part) }))];
  return {
    ...rowOf(db, complaint, facts, clocks, looking),
    what: complaint.what,
    wants: complaint.wants,
    takenBy: complaint.takenBy,
    answer: clockViewOf(clocks.answer),
    settle: clockViewOf(clocks.settle),
    cost: standingCost(db, id),
    gestures: gestureViewsOf(db, id, names),
    promises: parts.flatMap((part) => promisesOf(part.id, part.entries)),
    events: parts
      .flatMap((part) => part.entries.map((entry) => eventOf(part.id, entry, names, reasons)))
      .toSorted((a, b) => a.at - b.at),
    mergedInto: mergedIntoOf(facts, entries),
    absorbed: relatedCasesOf(db, absorbed),
    linked: relatedCasesOf(db, linkedCaseIds(db, id)),
    revision: facts.revision,
  };
}

function rowOf(
  db: ReadableDb,
  complaint: ComplaintRecord,
  facts: CaseFacts,
  clocks: CaseClocks,
  { now, calendar }: Looking,
): CaseRow {
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
    unhappy: facts.unhappy,
    cameBack: cameBackOf(db, customerId, facts, { now, calendar }),
  };
}

/** Nothing to tell while it is open, of nobody in particular, and of a case that another one stands for. */
function cameBackOf(
  db: ReadableDb,
  customerId: CustomerId | null,
  { settledAt, mergedInto }: CaseFacts,
  { now, calendar }: Pick<Looking, 'now' | 'calendar'>,
): CameBack | null {
  if (customerId === null || settledAt === null || mergedInto !== null) return null;
  const settledDay = calendar.dayOf(settledAt);
  return cameBack(settledDay, firstVisitAfter(db, customerId, settledDay), calendar.dayOf(now));
}

function mergedIntoOf({ mergedInto }: CaseFacts, entries: readonly CaseEntry[]): CaseDetail['mergedInto'] {
  if (mergedInto === null) return null;
  const at = entries.findLast(({ what }) => what.kind === 'merged_into')?.at ?? asMoment(0);
  return { id: mergedInto, undoUntil: asMoment(at + UNDO_MILLISECONDS) };
}

function clockViewOf({ state, dueAt, stoppedAt, health }: CaseClock): ClockView {
  return { state, dueAt, stoppedAt, health };
}

/** What was promised, and how each promise ended. */
export function promisesOf(caseId: CaseId, entries: readonly CaseEntry[]): PromiseView[] {
  const ends = new Map<number, 'kept' | 'broken'>();
  for (const { what } of entries) {
    if (what.kind === 'promise_ended') ends.set(what.promise, what.kept ? 'kept' : 'broken');
  }
  return entries.flatMap(({ number, what }) => {
    if (what.kind !== 'promised') return [];
    return [{ caseId, number, text: what.text, dueOn: what.dueOn, state: ends.get(number) ?? 'open' }];
  });
}

function eventOf(
  caseId: CaseId,
  { number, at, staffId, what }: CaseEntry,
  names: ReadonlyMap<StaffId, string>,
  reasons: ReasonTree,
): CaseEvent {
  const by = staffId === null ? '' : (names.get(staffId) ?? '');
  const line = { caseId, number, at, by };
  switch (what.kind) {
    case 'taken':
      return { ...line, what: { kind: 'taken' } };
    case 'assigned':
      return { ...line, what: { kind: 'assigned', to: what.to === null ? null : (names.get(what.to) ?? '') } };
    case 'reason': {
      const from = reasonNamesOf(reasons, what.from);
      return { ...line, what: { kind: 'reason', from, to: reasonNamesOf(reasons, what.to) } };
    }
    case 'absorbed':
      return { ...line, what: { kind: 'absorbed', source: what.source } };
    default:
      return { ...line, what };
  }
}
