import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { ProgramVersionId, Sequence } from '../kernel/ids.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { EntryDetail, EntryKind, LedgerEntry, NewEntry } from '../ledger/entry.ts';
import type { CardState, Position } from '../ledger/position.ts';
import type { ProgramTerms } from '../programs/program-terms.ts';
import type { FreshIds } from './fill-cards.ts';
import { takeBack, type Reopen, type Take } from './take-back.ts';

export type VoidRefusal = { readonly code: 'ALREADY_VOIDED' } | { readonly code: 'CANNOT_VOID' };

export interface VoidRequest {
  /** The customer's whole position in the program. */
  readonly position: Position;
  /** All entries of the customer in the program, by sequence. */
  readonly history: readonly LedgerEntry[];
  /** Entries of the command that is taken back, by sequence. */
  readonly command: readonly LedgerEntry[];
  readonly undo: boolean;
  readonly currentVersionId: ProgramVersionId;
  readonly termsOf: (version: ProgramVersionId) => ProgramTerms;
  readonly ids: FreshIds;
}

const GIVES_STAMPS: ReadonlySet<EntryKind> = new Set(['stamp', 'starter', 'opening', 'adjustment']);

/** Whether the command of such an entry can be taken back at the till; a gesture is taken back in its case. */
export function isVoidableKind(kind: EntryKind): boolean {
  return (GIVES_STAMPS.has(kind) && kind !== 'adjustment') || kind === 'reward_redeemed';
}

/** A reward that no card was filled for. */
function isGoodwill(entry: LedgerEntry): boolean {
  return entry.kind === 'reward_issued' && entry.cardId === null;
}

/**
 * Takes a whole command back. A redemption gives the reward back to wait. Stamps are taken from the newest position
 * backward (see {@link takeBack}); right after the command this leaves the position exactly as it was before it.
 * @returns ALREADY_VOIDED; CANNOT_VOID for a void, a lapse and the like, and for a gesture whose reward was used
 */
export function planVoid(request: VoidRequest): Result<NewEntry[], VoidRefusal> {
  const principal = request.command.filter(
    (entry) => GIVES_STAMPS.has(entry.kind) || entry.kind === 'reward_redeemed' || isGoodwill(entry),
  );
  if (principal.length === 0) return refuse({ code: 'CANNOT_VOID' });
  const reversed = reversedIn(request.history);
  if (principal.some((entry) => reversed.has(entry.seq))) return refuse({ code: 'ALREADY_VOIDED' });
  if (isUsedGesture(request)) return refuse({ code: 'CANNOT_VOID' });
  const wholly = principal.filter((entry) => !GIVES_STAMPS.has(entry.kind));
  const given = principal.filter((entry) => GIVES_STAMPS.has(entry.kind));
  const detail: EntryDetail = request.undo ? { undo: true } : {};
  return ok([
    ...wholly.map((entry) => voidOf(entry, 0, detail)),
    ...(given.length === 0 ? [] : stampsTakenBack(request, given, reversed, detail)),
  ]);
}

/** A gesture whose reward was used is settled: unlike stamps at the till it leaves no debt, it stays given. */
function isUsedGesture({ command, position }: VoidRequest): boolean {
  if (!command.some((entry) => entry.kind === 'adjustment' || isGoodwill(entry))) return false;
  const issued = new Set(command.filter((entry) => entry.kind === 'reward_issued').map((entry) => entry.rewardId));
  return position.rewards.some(
    ({ id, state, cardId }) => issued.has(id) && (state === 'redeemed' || (state !== 'waiting' && cardId === null)),
  );
}

function reversedIn(history: readonly LedgerEntry[]): Set<Sequence> {
  const reversed = new Set<Sequence>();
  for (const entry of history) if (entry.reverses !== null) reversed.add(entry.reverses);
  return reversed;
}

function voidOf(entry: LedgerEntry, quantity: number, detail: EntryDetail): NewEntry {
  return {
    kind: 'void',
    customerId: entry.customerId,
    programId: entry.programId,
    programVersionId: entry.programVersionId,
    cardId: entry.cardId,
    rewardId: entry.rewardId,
    quantity,
    reverses: entry.seq,
    detail,
  };
}

function stampsTakenBack(
  request: VoidRequest,
  given: readonly LedgerEntry[],
  reversed: ReadonlySet<Sequence>,
  detail: EntryDetail,
): NewEntry[] {
  const last = given.at(-1);
  if (last === undefined || last.cardId === null) return [];
  const paid = given.find((entry) => (entry.detail.debtBefore ?? 0) > (entry.detail.debtAfter ?? 0));
  const steps = takeBack(
    request.position,
    {
      quantity: given.reduce((sum, entry) => sum + entry.quantity, 0),
      lastCard: last.cardId,
      paidDebtOn: paid?.cardId ?? null,
    },
    request.termsOf,
  );
  const toReverse = given.toReversed().map((entry) => ({ entry, left: entry.quantity }));
  const voids: NewEntry[] = [];
  const reopened = new Map<number, CardState>();
  for (const step of steps) {
    if (step.what === 'reopen') {
      const { stampsNeeded } = request.termsOf(step.card.programVersionId);
      reopened.set(step.card.id, { ...step.card, state: 'open', stamps: stampsNeeded });
      voids.push(...reopening(step, request.history, reversed, detail));
    } else {
      const card = step.card === null ? null : (reopened.get(step.card.id) ?? step.card);
      voids.push(...takeEntries(request, { ...step, card }, toReverse, detail));
    }
  }
  return withWhatStands(voids, request, given, reversed);
}

interface ToReverse {
  readonly entry: LedgerEntry;
  left: number;
}

/** One void entry for each part: of one given entry, from one card. */
function takeEntries(request: VoidRequest, step: Take, toReverse: ToReverse[], detail: EntryDetail): NewEntry[] {
  const entries: NewEntry[] = [];
  const cardId = step.card?.id ?? request.ids.nextCard();
  const programVersionId = step.card?.programVersionId ?? request.currentVersionId;
  let stamps = step.card?.stamps ?? 0;
  let debt = step.card?.debt ?? 0;
  let left = step.amount;
  while (left > 0) {
    const next = toReverse[0];
    if (next === undefined) throw new Error('More stamps are taken back than the command gave');
    const part = Math.min(left, next.left);
    const stampsAfter = Math.max(0, stamps - part);
    const debtAfter = debt + part - (stamps - stampsAfter);
    left -= part;
    next.left -= part;
    if (next.left === 0) toReverse.shift();
    entries.push({
      ...voidOf(next.entry, -part, {
        ...detail,
        stampsBefore: stamps,
        stampsAfter,
        ...(debt > 0 || debtAfter > 0 ? { debtBefore: debt, debtAfter } : {}),
        ...(step.card === null && entries.length === 0 ? { opened: true as const } : {}),
        ...(step.withdrawn && left === 0 ? { withdrawn: true as const } : {}),
      }),
      cardId,
      programVersionId,
    });
    stamps = stampsAfter;
    debt = debtAfter;
  }
  return entries;
}

function reopening(
  step: Reopen,
  history: readonly LedgerEntry[],
  reversed: ReadonlySet<Sequence>,
  detail: EntryDetail,
): NewEntry[] {
  const standing = (kind: EntryKind): NewEntry[] => {
    const entry = history.findLast((one) => one.kind === kind && one.cardId === step.card.id && !reversed.has(one.seq));
    return entry === undefined ? [] : [voidOf(entry, 0, detail)];
  };
  const unexpired = step.reward.state === 'expired' ? standing('reward_expired') : [];
  return [...unexpired, ...standing('reward_issued'), ...standing('card_completed')];
}

/** The last void says what counts from now on: the latest stamp that stands, and how long the open card is good. */
function withWhatStands(
  voids: NewEntry[],
  request: VoidRequest,
  given: readonly LedgerEntry[],
  reversed: ReadonlySet<Sequence>,
): NewEntry[] {
  const last = voids.at(-1);
  if (last === undefined) return voids;
  const lastStampAt = latestStanding(request.history, given, reversed);
  const expiresOn = expiryAfter(last, request, given, reversed);
  const detail = { ...last.detail, lastStampAt, ...(expiresOn === undefined ? {} : { expiresOn }) };
  return [...voids.slice(0, -1), { ...last, detail }];
}

function latestStanding(
  history: readonly LedgerEntry[],
  given: readonly LedgerEntry[],
  reversed: ReadonlySet<Sequence>,
): Moment | null {
  const takenBack = new Set(given.map((entry) => entry.seq));
  let latest: Moment | null = null;
  for (const entry of history) {
    if (entry.kind !== 'stamp' || reversed.has(entry.seq) || takenBack.has(entry.seq)) continue;
    if (latest === null || entry.at > latest) latest = entry.at;
  }
  return latest;
}

/**
 * Last day of the card that the void ends on; undefined leaves it. Was the command the latest on the card, its effect
 * on the expiry is taken back; otherwise later stamps have set it, also those of a newer card that is withdrawn now.
 */
function expiryAfter(
  last: NewEntry,
  request: VoidRequest,
  given: readonly LedgerEntry[],
  reversed: ReadonlySet<Sequence>,
): BusinessDay | null | undefined {
  const card = request.position.cards.find((one) => one.id === last.cardId);
  if (card === undefined || card.state === 'expired' || last.detail.withdrawn === true) return undefined;
  if (last.detail.stampsAfter === 0) return card.expiresOn === null ? undefined : null;
  const end = given.at(-1)?.seq ?? 0;
  const isLatest = !request.history.some(
    (one) => GIVES_STAMPS.has(one.kind) && one.seq > end && !reversed.has(one.seq),
  );
  if (isLatest) return given.find((one) => one.cardId === card.id)?.detail.expiresBefore;
  if (request.termsOf(card.programVersionId).cardExpiry.kind !== 'since_last_visit') return undefined;
  const days = request.position.cards
    .filter((one) => one.id > card.id && one.state === 'open' && one.expiresOn !== null)
    .map((one) => Number(one.expiresOn));
  const latest = Math.max(card.expiresOn ?? 0, ...days) as BusinessDay;
  return latest === card.expiresOn ? undefined : latest;
}
