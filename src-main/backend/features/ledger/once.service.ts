import { asMoment, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CommandId, type Sequence, type StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { dropAnswersBefore, ERASED_ANSWER, findAnswer, keepCommand } from './command.repository.ts';
import { headToFollow } from './ledger.repository.ts';

export { eraseAnswersAbout } from './command.repository.ts';

/** Answers are kept this many days: nobody sends a command again after that. */
const ANSWERS_KEPT_DAYS = 30;
const MILLISECONDS_PER_DAY = 86_400_000;

export interface Command {
  readonly id: CommandId;
  /** Contract path, `cards.stamp`. */
  readonly procedure: string;
  readonly staffId: StaffId | null;
  readonly at: Moment;
}

/**
 * Carries a command out once: the same id again gives the answer that was given, and nothing is done. Call it first
 * inside the transaction, and let `work` refuse before it writes; a refusal is not kept, so the command may be sent
 * again. The answer must survive JSON.
 */
export function once<Value, Refusal>(
  db: WritableDb,
  command: Command,
  work: () => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const given = findAnswer(db, command.id);
  if (given !== undefined) return ok(readAnswer<Value>(given));
  const before = headToFollow(db).seq;
  const result = work();
  if (!result.ok) return result;
  const last = headToFollow(db).seq;
  const entries = last > before ? { first: asId<Sequence>(before + 1), last: asId<Sequence>(last) } : null;
  keepCommand(db, { ...command, entries, answer: JSON.stringify(result.value) });
  return result;
}

/** The answer that was given to a command; for what has to be asked before its transaction. */
export function answerGiven<Value>(db: ReadableDb, id: CommandId): Value | undefined {
  const given = findAnswer(db, id);
  return given === undefined ? undefined : readAnswer<Value>(given);
}

/** @throws when the customer it was about has been erased since: it was done, and will not be done again */
function readAnswer<Value>(given: string): Value {
  if (given === ERASED_ANSWER) throw new Error('The answer to this command was erased');
  return JSON.parse(given) as Value;
}

/** A chore that forgets old answers once a day, and at the first look. */
export function forgetAnswersChore({ store, clock }: { store: Store; clock: Clock }): () => void {
  let lastAt: number | null = null;
  return () => {
    const now = clock.now();
    if (lastAt !== null && Math.abs(now - lastAt) < MILLISECONDS_PER_DAY) return;
    store.write((db) => dropOldAnswers(db, now));
    lastAt = now;
  };
}

/** Housekeeping: forgets answers that nobody will ask for again; the ledger keeps who did what. */
export function dropOldAnswers(db: WritableDb, now: Moment): number {
  return dropAnswersBefore(db, asMoment(now - ANSWERS_KEPT_DAYS * MILLISECONDS_PER_DAY));
}
