import { assertNever } from '../kernel/assert-never.ts';
import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { EntryKind, NewEntry, Posting } from './entry.ts';
import { newestCardOf, openCardOf, type CardState, type Position, type RewardState } from './position.ts';

/** What the projection reads of an entry: a rule's wish and a row of the ledger both have it. */
export type EnteredEntry = NewEntry & Pick<Posting, 'at' | 'businessDay'>;

/** What has to be known of the entry that a void takes back. */
export interface ReversedEntry {
  readonly kind: EntryKind;
  readonly businessDay: BusinessDay;
}

/** The entry does not fit the position it is applied to: a bug, or a file that somebody edited. */
export class MisfitError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'MisfitError';
  }
}

/**
 * The projection: the position after an entry. The till and the replay of `verify` both use this one function, which
 * carries out the effects the entry states and decides nothing.
 * @param reversed the entry that a void takes back, null for any other kind
 * @throws MisfitError when the entry states a "before" that is not there
 */
export function applyEntry(position: Position, entry: EnteredEntry, reversed: ReversedEntry | null): Position {
  switch (entry.kind) {
    case 'stamp':
    case 'starter':
    case 'opening':
    case 'adjustment':
      return withStamps(position, entry);
    case 'card_completed':
      return withCard(position, {
        ...cardOf(position, entry, 'open'),
        state: 'completed',
        completedAt: entry.at,
        completedDay: entry.businessDay,
      });
    case 'card_expired':
      return withCard(position, { ...cardOf(position, entry, 'open'), state: 'expired' });
    case 'reward_issued':
      return { ...position, rewards: [...position.rewards, issuedReward(entry)] };
    case 'reward_redeemed':
      return settle(position, entry, 'waiting', 'redeemed', entry);
    case 'reward_expired':
      return settle(position, entry, 'waiting', 'expired', entry);
    case 'void':
      if (reversed === null) throw new MisfitError('takes back an entry that is not there');
      return withVoid(position, entry, reversed.kind);
    case 'merge':
      throw new MisfitError(`${entry.kind} is not written by this version`);
    default:
      return assertNever(entry.kind);
  }
}

function withVoid(position: Position, entry: EnteredEntry, kind: EntryKind): Position {
  switch (kind) {
    case 'stamp':
    case 'starter':
    case 'opening':
    case 'adjustment':
      return withLastStamp(withStamps(position, entry), entry.detail.lastStampAt);
    case 'card_completed':
      if (openCardOf(position) !== undefined) throw new MisfitError('reopens a card beside an open one');
      return withCard(position, {
        ...cardOf(position, entry, 'completed'),
        state: 'open',
        completedAt: null,
        completedDay: null,
      });
    case 'reward_issued':
      return settle(position, entry, 'waiting', 'withdrawn', entry);
    case 'reward_redeemed':
      return settle(position, entry, 'redeemed', 'waiting', null);
    case 'reward_expired':
      return settle(position, entry, 'expired', 'waiting', null);
    case 'card_expired':
    case 'void':
    case 'merge':
      throw new MisfitError(`takes back a ${kind}, which cannot be`);
    default:
      return assertNever(kind);
  }
}

function withStamps(position: Position, entry: EnteredEntry): Position {
  const { detail } = entry;
  const card = detail.opened === true ? openedCard(position, entry) : cardOf(position, entry);
  const mayChange = card.state === 'open' || (entry.kind === 'void' && card.state === 'expired');
  if (!mayChange) throw new MisfitError(`card ${card.id} is ${card.state}`);
  if (detail.stampsBefore !== card.stamps || (detail.debtBefore ?? 0) !== card.debt) {
    throw new MisfitError(
      `card ${card.id} has ${card.stamps} stamps and owes ${card.debt}, not ${detail.stampsBefore} and ${detail.debtBefore ?? 0}`,
    );
  }
  const stamps = detail.stampsAfter;
  const debt = detail.debtAfter ?? 0;
  if (stamps === undefined || stamps < 0 || debt < 0) throw new MisfitError('leaves less than nothing on the card');
  const latest = newestCardOf(position)?.lastStampAt ?? null;
  return withCard(position, {
    ...card,
    stamps,
    debt,
    state: detail.withdrawn === true ? 'withdrawn' : card.state,
    movedDay: entry.businessDay > card.movedDay ? entry.businessDay : card.movedDay,
    lastStampAt: entry.kind === 'stamp' ? later(latest, entry.at) : card.lastStampAt,
    expiresOn: detail.expiresOn === undefined ? card.expiresOn : detail.expiresOn,
  });
}

function openedCard(position: Position, entry: EnteredEntry): CardState {
  if (openCardOf(position) !== undefined) throw new MisfitError('starts a card beside an open one');
  if (entry.cardId === null) throw new MisfitError('names no card');
  return {
    id: entry.cardId,
    programVersionId: entry.programVersionId,
    state: 'open',
    stamps: 0,
    debt: 0,
    openedAt: entry.at,
    openedDay: entry.businessDay,
    completedAt: null,
    completedDay: null,
    movedDay: entry.businessDay,
    lastStampAt: newestCardOf(position)?.lastStampAt ?? null,
    expiresOn: null,
  };
}

function issuedReward(entry: EnteredEntry): RewardState {
  if (entry.rewardId === null) throw new MisfitError('names no reward');
  return {
    id: entry.rewardId,
    cardId: entry.cardId,
    programVersionId: entry.programVersionId,
    state: 'waiting',
    issuedAt: entry.at,
    issuedDay: entry.businessDay,
    expiresOn: entry.detail.expiresOn ?? null,
    settledAt: null,
    settledDay: null,
  };
}

function cardOf(position: Position, entry: EnteredEntry, state?: CardState['state']): CardState {
  const card = position.cards.find((one) => one.id === entry.cardId);
  if (card === undefined) throw new MisfitError(`card ${entry.cardId} is not there`);
  if (state !== undefined && card.state !== state) throw new MisfitError(`card ${card.id} is ${card.state}`);
  return card;
}

function withCard(position: Position, card: CardState): Position {
  const known = position.cards.some((one) => one.id === card.id);
  const cards = known ? position.cards.map((one) => (one.id === card.id ? card : one)) : [...position.cards, card];
  return { ...position, cards };
}

/** What the cool-down counts from is kept on the newest card, which may be another one than the void emptied. */
function withLastStamp(position: Position, at: Moment | null | undefined): Position {
  const newest = newestCardOf(position);
  return at === undefined || newest === undefined ? position : withCard(position, { ...newest, lastStampAt: at });
}

function settle(
  position: Position,
  entry: EnteredEntry,
  from: RewardState['state'],
  to: RewardState['state'],
  settled: Pick<EnteredEntry, 'at' | 'businessDay'> | null,
): Position {
  const reward = position.rewards.find((one) => one.id === entry.rewardId);
  if (reward === undefined) throw new MisfitError(`reward ${entry.rewardId} is not there`);
  if (reward.state !== from) throw new MisfitError(`reward ${reward.id} is ${reward.state}`);
  const changed: RewardState = {
    ...reward,
    state: to,
    settledAt: settled?.at ?? null,
    settledDay: settled?.businessDay ?? null,
  };
  return { ...position, rewards: position.rewards.map((one) => (one.id === reward.id ? changed : one)) };
}

function later(one: Moment | null, other: Moment): Moment {
  return one !== null && one > other ? one : other;
}
