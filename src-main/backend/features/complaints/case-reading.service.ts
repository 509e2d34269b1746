import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import { factsOf, type CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import { readingOf, type CaseReading } from '#shared/domain/complaints/case-reading.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import {
  cutoffMinutes,
  listSettledOrClosed,
  listUnread,
  takenDayOf,
  updateReading,
  type PlainCase,
} from './case-reading.repository.ts';
import { listEvents } from './complaints.repository.ts';

/** Keeps what the figures count a case by, in the transaction that changed it. */
export function readCase(db: WritableDb, id: CaseId, facts: CaseFacts, rules: ClockRules): void {
  const taken = { day: takenDayOf(db, id), cutoffMinutes: cutoffMinutes(db) };
  updateReading(db, id, readingOf(facts, taken, rules));
}

/** Reads what is settled or closed again, by rules that have changed. */
export function readAgain(db: WritableDb, rules: ClockRules): void {
  readEach(db, listSettledOrClosed(db), rules);
}

/** Reads what nobody has read yet. */
export function readUnread(db: WritableDb, rules: ClockRules): void {
  readEach(db, listUnread(db), rules);
}

function readEach(db: WritableDb, cases: readonly PlainCase[], rules: ClockRules): void {
  const cutoff = cutoffMinutes(db);
  for (const one of cases) {
    const reading = readingOf(factsOfPlain(db, one), { day: one.takenDay, cutoffMinutes: cutoff }, rules);
    if (!isSame(reading, one.kept)) updateReading(db, one.id, reading);
  }
}

/** Most cases never waited, were never opened again and stand for no other: what their clocks need stands in their row. */
function factsOfPlain(db: ReadableDb, one: PlainCase): CaseFacts {
  if (!one.plain) return factsOf(listEvents(db, one.id));
  const { takenAt, severity, answeredAt, settledAt } = one;
  return {
    state: settledAt === null ? 'in_progress' : 'settled',
    severity,
    ownerId: null,
    takenAt,
    answeredAt,
    settledAt,
    closedAt: null,
    reopened: 0,
    settleFrom: takenAt,
    pauses: [],
    runningSince: takenAt,
    mergedInto: null,
    absorbed: [],
    unhappy: false,
    revision: 0,
  };
}

function isSame(reading: CaseReading, kept: PlainCase['kept']): boolean {
  return (
    reading.part === kept.part &&
    reading.settledSameDay === kept.settledSameDay &&
    reading.answerMet === kept.answerMet &&
    reading.settleMet === kept.settleMet
  );
}
