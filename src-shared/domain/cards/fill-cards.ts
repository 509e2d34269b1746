import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { CardId, ProgramVersionId, RewardId } from '../kernel/ids.ts';
import type { EntryDetail, EntryKind, NewEntry } from '../ledger/entry.ts';
import { openCardOf, type CardState, type Position } from '../ledger/position.ts';
import { applyEntry } from '../ledger/project.ts';
import type { ProgramTerms } from '../programs/program-terms.ts';
import { expiresAfterStamps, rewardExpiresOn } from './card-expiry.ts';

/** Ids that nobody has yet; every call gives the next one. */
export interface FreshIds {
  nextCard(): CardId;
  nextReward(): RewardId;
}

/** What a rule needs to know around the position. */
export interface FillContext {
  readonly at: Moment;
  readonly today: BusinessDay;
  /** The program's present version: what the next card is started on. */
  readonly currentVersionId: ProgramVersionId;
  readonly termsOf: (version: ProgramVersionId) => ProgramTerms;
  readonly ids: FreshIds;
}

export interface Filling {
  readonly kind: Extract<EntryKind, 'stamp' | 'starter' | 'opening' | 'adjustment'>;
  readonly quantity: number;
  readonly detail: EntryDetail;
}

/**
 * Puts stamps on the open card and, when it is full, on the next ones: what is owed is paid first, a full card
 * completes at once and issues its reward, each card's share is an entry of its own.
 * 12 stamps on a card of 10 are one reward and 2 on the next card.
 */
export function fillCards(position: Position, filling: Filling, context: FillContext): NewEntry[] {
  const entries: NewEntry[] = [];
  let now = position;
  let left = filling.quantity;
  const enter = (entry: NewEntry): void => {
    entries.push(entry);
    now = applyEntry(now, { ...entry, at: context.at, businessDay: context.today }, null);
  };
  while (left > 0) {
    const card = openCardOf(now);
    const versionId = card?.programVersionId ?? context.currentVersionId;
    const terms = context.termsOf(versionId);
    const room = terms.stampsNeeded - (card?.stamps ?? 0) + (card?.debt ?? 0);
    const share = Math.min(left, room);
    const entry = shareOf(now, card, { ...filling, quantity: share }, versionId, terms, context);
    enter(entry);
    if (entry.detail.stampsAfter === terms.stampsNeeded) {
      for (const one of completion(entry, terms, context)) enter(one);
    }
    left -= share;
  }
  return entries;
}

function shareOf(
  position: Position,
  card: CardState | undefined,
  filling: Filling,
  programVersionId: ProgramVersionId,
  terms: ProgramTerms,
  context: FillContext,
): NewEntry {
  const stampsBefore = card?.stamps ?? 0;
  const debtBefore = card?.debt ?? 0;
  const debtAfter = Math.max(0, debtBefore - filling.quantity);
  const stampsAfter = stampsBefore + filling.quantity - (debtBefore - debtAfter);
  const expiresOn = expiresAfterStamps(terms.cardExpiry, card, {
    stamps: stampsAfter,
    day: context.today,
    isVisit: filling.kind === 'stamp',
  });
  const expiresBefore = card?.expiresOn ?? null;
  return {
    kind: filling.kind,
    customerId: position.customerId,
    programId: position.programId,
    programVersionId,
    cardId: card?.id ?? context.ids.nextCard(),
    rewardId: null,
    quantity: filling.quantity,
    reverses: null,
    detail: {
      ...filling.detail,
      stampsBefore,
      stampsAfter,
      ...(debtBefore > 0 ? { debtBefore, debtAfter } : {}),
      ...(card === undefined ? { opened: true } : {}),
      ...(expiresOn === expiresBefore ? {} : { expiresOn, ...(card === undefined ? {} : { expiresBefore }) }),
    },
  };
}

function completion(filled: NewEntry, terms: ProgramTerms, context: FillContext): [NewEntry, NewEntry] {
  const { imported } = filled.detail;
  const detail: EntryDetail = imported === undefined ? {} : { imported };
  const completed: NewEntry = { ...filled, kind: 'card_completed', quantity: 0, detail };
  const expiresOn = rewardExpiresOn(terms, context.today);
  const issued: NewEntry = {
    ...completed,
    kind: 'reward_issued',
    rewardId: context.ids.nextReward(),
    detail: expiresOn === null ? detail : { ...detail, expiresOn },
  };
  return [completed, issued];
}
