import { clocksOf, nextClock, runningDue, type ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { CaseEntry, CaseHappening } from '#shared/domain/complaints/case-event.ts';
import { factsOf, type CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import type { CaseState } from '#shared/domain/complaints/case.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { readCase } from './case-reading.service.ts';
import { indexWords } from './complaint-words.repository.ts';
import {
  findComplaint,
  insertEvent,
  listEvents,
  updateDerived,
  updateReason,
  type ComplaintRecord,
  type DueTimes,
} from './complaints.repository.ts';
import { absorbedCaseIds, everyCaseOfCustomer } from './related-cases.repository.ts';

export interface Happening {
  readonly staffId: StaffId;
  readonly at: Moment;
  readonly state: CaseState;
  readonly what: CaseHappening;
}

/**
 * The only writer of a case: appends what happened and works out everything that follows from it, in the caller's
 * transaction. A clock that was set back does not put an event before the one it follows on.
 */
export function record(db: WritableDb, id: CaseId, rules: ClockRules, happenings: readonly Happening[]): void {
  const entries = listEvents(db, id);
  for (const { staffId, at, state, what } of happenings) {
    const last = entries.at(-1);
    const entry: CaseEntry = {
      number: (last?.number ?? 0) + 1,
      at: asMoment(Math.max(at, last?.at ?? at)),
      staffId,
      state,
      what,
    };
    insertEvent(db, id, entry);
    if (what.kind === 'reason') updateReason(db, id, what.to);
    entries.push(entry);
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error(`Nothing ever happened to case ${id}`);
  const complaint = theComplaint(db, id);
  const facts = factsOf(entries);
  updateDerived(db, id, ...derived(facts, rules, last.at));
  readCase(db, id, facts, rules);
  if (happenings.some(({ what }) => hasWords(what))) indexParts(db, complaint, entries);
  if (complaint.customerId === null) db.changed('complaints');
  else db.changed('complaints', complaint.customerId);
}

/** Makes a case found by the words that are there now. */
export function indexAnew(db: WritableDb, id: CaseId): void {
  indexParts(db, theComplaint(db, id), listEvents(db, id));
}

export function isCase(db: ReadableDb, id: CaseId): boolean {
  return findComplaint(db, id) !== undefined;
}

/**
 * Appends what happened beside a case, in the caller's transaction: it stays where it stands, whatever that is.
 * @throws when there is no such case
 */
export function recordBeside(
  db: WritableDb,
  id: CaseId,
  rules: ClockRules,
  happenings: readonly Omit<Happening, 'state'>[],
): void {
  const state = listEvents(db, id).at(-1)?.state;
  if (state === undefined) throw new Error(`There is no case ${id}`);
  record(
    db,
    id,
    rules,
    happenings.map((happening) => ({ ...happening, state })),
  );
}

/** Works the due times of a case out again, by rules that have changed. */
export function redate(db: WritableDb, id: CaseId, rules: ClockRules, now: Moment): void {
  const facts = factsOf(listEvents(db, id));
  updateDerived(db, id, ...derived(facts, rules, now));
  readCase(db, id, facts, rules);
}

/** Whether other words find the case from now on. */
function hasWords(what: CaseHappening): boolean {
  return what.kind === 'taken' || what.kind === 'absorbed' || what.kind === 'unmerged' || 'text' in what;
}

function indexParts(db: WritableDb, complaint: ComplaintRecord, entries: readonly CaseEntry[]): void {
  const absorbed = absorbedCaseIds(db, complaint.id).map((id) => ({
    ...theComplaint(db, id),
    entries: listEvents(db, id),
  }));
  indexWords(db, complaint.id, [{ ...complaint, entries }, ...absorbed]);
}

function derived(facts: CaseFacts, rules: ClockRules, at: Moment): [CaseFacts, DueTimes] {
  const clocks = clocksOf(facts, rules, at);
  const next = nextClock(clocks)?.dueAt ?? null;
  return [facts, { answer: runningDue(clocks.answer), settle: runningDue(clocks.settle), next }];
}

function theComplaint(db: WritableDb, id: CaseId): ComplaintRecord {
  const complaint = findComplaint(db, id);
  if (complaint === undefined) throw new Error(`There is no case ${id}`);
  return complaint;
}

export interface CaseHistory {
  readonly facts: CaseFacts;
  /** The case, and what was merged into it. */
  readonly parts: readonly CaseId[];
  /** Number of the last event of a kind. @throws when there is none */
  lastNumberOf(kind: CaseHappening['kind']): number;
}

/** How a case stands, for other features; undefined when there is no such case. */
export function caseHistory(db: ReadableDb, id: CaseId): CaseHistory | undefined {
  const entries = listEvents(db, id);
  if (entries.length === 0) return undefined;
  return {
    facts: factsOf(entries),
    parts: [id, ...absorbedCaseIds(db, id)],
    lastNumberOf: (kind) => {
      const last = entries.findLast(({ what }) => what.kind === kind);
      if (last === undefined) throw new Error(`Nothing of kind ${kind} happened to case ${id}`);
      return last.number;
    },
  };
}

/** Of a customer, with what was merged into them, the oldest first; for other features. */
export function everyCaseOf(db: ReadableDb, customerId: CustomerId): CaseId[] {
  return everyCaseOfCustomer(db, customerId);
}
