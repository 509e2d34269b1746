import { ok, refuse, type Result } from '../kernel/result.ts';
import type { EntryDetail, NewEntry } from '../ledger/entry.ts';
import { newestCardOf, openCardOf, type Position } from '../ledger/position.ts';
import { applyEntry } from '../ledger/project.ts';
import { fillCards, type FillContext } from './fill-cards.ts';
import { stampRefusal, type ProgramNow, type StampCircumstances, type StampRefusal } from './stamp-eligibility.ts';

export interface StampRequest {
  readonly quantity: number;
  readonly program: ProgramNow;
  readonly circumstances: StampCircumstances;
  /** A manager said yes: refusals are passed over and the entry says which. */
  readonly override: boolean;
}

/**
 * The entries of one stamping at the till.
 * @returns a {@link StampRefusal} that says why and when it would work, unless it is overridden
 */
export function planStamp(
  position: Position,
  request: StampRequest,
  context: FillContext,
): Result<NewEntry[], StampRefusal> {
  const cardTerms = context.termsOf(openCardOf(position)?.programVersionId ?? context.currentVersionId);
  const refusal = stampRefusal(position, request.quantity, request.program, cardTerms, request.circumstances);
  if (refusal !== null && !request.override) return refuse(refusal);
  const overridden: EntryDetail = refusal === null || refusal.code === 'AGAIN' ? {} : { overridden: refusal.code };
  return ok(stampEntries(position, request.quantity, overridden, context));
}

/**
 * Stamps without asking whether they are due. Starter stamps come before the first stamp on the customer's very first
 * card of the program, as an entry of their own kind; stamps brought in from a file get none.
 */
export function stampEntries(
  position: Position,
  quantity: number,
  detail: EntryDetail,
  context: FillContext,
): NewEntry[] {
  const { starterStamps } = context.termsOf(context.currentVersionId);
  const isFirstCard = newestCardOf(position) === undefined;
  if (!isFirstCard || starterStamps === 0 || detail.imported === true) {
    return fillCards(position, { kind: 'stamp', quantity, detail }, context);
  }
  const starter = fillCards(position, { kind: 'starter', quantity: starterStamps, detail: {} }, context);
  let started = position;
  for (const entry of starter) {
    started = applyEntry(started, { ...entry, at: context.at, businessDay: context.today }, null);
  }
  return [...starter, ...fillCards(started, { kind: 'stamp', quantity, detail }, context)];
}

/** Stamps that a paper card brought in: an entry of its own kind, not a visit. May overflow onto further cards. */
export function openingEntries(
  position: Position,
  quantity: number,
  detail: EntryDetail,
  context: FillContext,
): NewEntry[] {
  return fillCards(position, { kind: 'opening', quantity, detail }, context);
}
