import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type {
  BegunCount,
  CardCount,
  DaysCount,
  RewardDay,
  UnfinishedCount,
} from '#shared/domain/reports/program-figures/card-facts.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { eachCardOf, eachRewardOf, type PackedRows } from './members.repository.ts';
import { countWaits, eachCardCell, type Asked } from './program-figures.repository.ts';

/** Everything counted of cards and rewards, before it is added up. */
export interface Counted {
  /** Of the cards begun in the period. */
  readonly begun: CardCount[];
  readonly unfinishedByDay: BegunCount[];
  readonly finishes: DaysCount[];
  /** Unfinished cards that last moved on in the period. */
  readonly stopped: UnfinishedCount[];
  /** All of them, and all that are full. */
  readonly unfinished: UnfinishedCount[];
  readonly finished: { versionId: ProgramVersionId; cards: number }[];
  /** Of all rewards, and of those issued in the period until they were used. */
  readonly rewardDays: RewardDay[];
  readonly uses: DaysCount[];
}

export interface Order extends Asked {
  /** Open cards that have not moved on since before this day stand still. */
  readonly stillBefore: BusinessDay;
}

/** Of the days of a period: cards begun, cards that last moved on, and what became of cards and rewards begun in it. */
export type PeriodCounts = Omit<Counted, 'unfinished' | 'finished' | 'rewardDays'>;

/** Of everybody, from what is kept up with every stamp. */
export function countPeriod(db: ReadableDb, asked: Order): PeriodCounts {
  const tallies = newTallies(asked);
  eachCardCell(db, 'opened', asked, tallies.begun);
  eachCardCell(db, 'moved', asked, tallies.moved);
  const { begun, unfinishedByDay, stopped } = tallies.cards();
  return {
    begun,
    unfinishedByDay,
    stopped,
    finishes: countWaits(db, asked, 'finish'),
    uses: countWaits(db, asked, 'redeem'),
  };
}

/** Of everybody, in parts. */
interface CardsAndRewards {
  readonly cards: readonly PackedRows[];
  readonly rewards: readonly PackedRows[];
}

/** Of some customers, card by card. */
export function countMembers(
  { cards, rewards }: CardsAndRewards,
  members: CustomerSet,
  asked: Order,
  isAsked: (version: ProgramVersionId) => boolean,
): Counted {
  const tallies = newTallies(asked);
  const isIn = (day: BusinessDay): boolean => day >= asked.from && day <= asked.to;
  const finishes = newTally<DaysCount>((key, n) => ({ ...key, n }));
  const finished = newTally<Counted['finished'][number]>((key, n) => ({ ...key, cards: n }));
  eachCardOf(cards, members, (versionId, state, stamps, day, span) => {
    if (!isAsked(versionId)) return;
    if (isIn(day)) tallies.begun(versionId, day, state, stamps, 1);
    if (state !== 'completed') return tallies.moved(versionId, addDays(day, span), state, stamps, 1);
    finished.add(versionId, 1, () => ({ versionId }));
    if (isIn(day)) finishes.add(versionId * 65_536 + span, 1, () => ({ versionId, days: span }));
  });
  const uses = newTally<DaysCount>((key, n) => ({ ...key, n }));
  const rewardDays = new Map<number, { -readonly [Key in keyof RewardDay]: RewardDay[Key] }>();
  const ofDay = (versionId: ProgramVersionId, day: BusinessDay) => {
    const key = versionId * 65_536 + day;
    const known = rewardDays.get(key);
    if (known !== undefined) return known;
    const row = { versionId, day, issued: 0, issuedRedeemed: 0, issuedExpired: 0, redeemed: 0, expired: 0 };
    rewardDays.set(key, row);
    return row;
  };
  eachRewardOf(rewards, members, (versionId, state, day, span) => {
    if (!isAsked(versionId)) return;
    const issued = ofDay(versionId, day);
    issued.issued += 1;
    if (state === 'waiting') return;
    issued[state === 'redeemed' ? 'issuedRedeemed' : 'issuedExpired'] += 1;
    ofDay(versionId, addDays(day, span))[state] += 1;
    if (state === 'redeemed' && isIn(day)) {
      uses.add(versionId * 65_536 + span, 1, () => ({ versionId, days: span }));
    }
  });
  return {
    ...tallies.cards(),
    finishes: finishes.rows(),
    finished: finished.rows(),
    rewardDays: [...rewardDays.values()],
    uses: uses.rows(),
  };
}

/** The counts of several periods together, which have no day in common. */
export function addUpPeriods(periods: readonly PeriodCounts[]): PeriodCounts {
  const days = (of: (period: PeriodCounts) => readonly DaysCount[]): DaysCount[] => {
    const tally = newTally<DaysCount>((key, n) => ({ ...key, n }));
    for (const period of periods) {
      for (const { versionId, days: after, n } of of(period)) {
        tally.add(versionId * 65_536 + after, n, () => ({ versionId, days: after }));
      }
    }
    return tally.rows();
  };
  return {
    begun: addUpPlaces(
      periods.map(({ begun }) => begun),
      progress,
    ),
    unfinishedByDay: periods.flatMap(({ unfinishedByDay }) => unfinishedByDay),
    stopped: addUpPlaces(
      periods.map(({ stopped }) => stopped),
      movement,
    ),
    finishes: days(({ finishes }) => finishes),
    uses: days(({ uses }) => uses),
  };
}

function addUpPlaces<State extends string>(
  periods: readonly (readonly PlaceCount<State>[])[],
  states: readonly [State, State, State],
): PlaceCount<State>[] {
  const places: Places = new Map();
  for (const counts of periods) {
    for (const { versionId, state, stamps, cards } of counts) {
      addTo(places, versionId, stamps + 64 * states.indexOf(state), cards);
    }
  }
  return placesOf(places, states);
}

interface PlaceCount<State extends string> {
  readonly versionId: ProgramVersionId;
  readonly state: State;
  readonly stamps: number;
  readonly cards: number;
}

type Cards = Pick<Counted, 'begun' | 'unfinishedByDay' | 'stopped' | 'unfinished'>;

/** Places a version's cards can stand in: three states of up to 63 stamps each. */
const PLACES = 3 * 64;
const progress = ['open', 'completed', 'expired'] as const;
const movement = ['open', 'still', 'expired'] as const;

function newTallies({ from, to, stillBefore }: Order) {
  const begun = new Map<ProgramVersionId, Float64Array>();
  const stopped = new Map<ProgramVersionId, Float64Array>();
  const unfinished = new Map<ProgramVersionId, Float64Array>();
  const byDay = newTally<BegunCount>((key, cards) => ({ ...key, cards }));
  return {
    begun: (versionId: ProgramVersionId, day: BusinessDay, state: CardCount['state'], stamps: number, n: number) => {
      const place = stamps + 64 * (state === 'open' ? 0 : state === 'completed' ? 1 : 2);
      addTo(begun, versionId, place, n);
      if (state !== 'completed') byDay.add(versionId * 65_536 + day, n, () => ({ versionId, day }));
    },
    moved: (versionId: ProgramVersionId, day: BusinessDay, state: CardCount['state'], stamps: number, n: number) => {
      const place = stamps + 64 * (state === 'expired' ? 2 : day < stillBefore ? 1 : 0);
      addTo(unfinished, versionId, place, n);
      if (day >= from && day <= to) addTo(stopped, versionId, place, n);
    },
    cards: (): Cards => ({
      begun: placesOf(begun, progress),
      unfinishedByDay: byDay.rows(),
      stopped: placesOf(stopped, movement),
      unfinished: placesOf(unfinished, movement),
    }),
  };
}

type Places = Map<ProgramVersionId, Float64Array>;

function addTo(places: Places, versionId: ProgramVersionId, place: number, n: number): void {
  let counts = places.get(versionId);
  if (counts === undefined) {
    counts = new Float64Array(PLACES);
    places.set(versionId, counts);
  }
  counts[place] = (counts[place] ?? 0) + n;
}

function placesOf<State extends string>(places: Places, states: readonly [State, State, State]): PlaceCount<State>[] {
  return Array.from(places).flatMap(([versionId, counts]) =>
    Array.from(counts).flatMap((cards, place) =>
      cards === 0 ? [] : [{ versionId, state: states[Math.floor(place / 64)] ?? states[0], stamps: place % 64, cards }],
    ),
  );
}

/** Counts by a number that tells the rows apart. */
function newTally<Row, Key = Omit<Row, 'cards' | 'n'>>(rowOf: (key: Key, count: number) => Row) {
  const counts = new Map<number, { readonly key: Key; count: number }>();
  return {
    add: (code: number, by: number, keyOf: () => Key): void => {
      const known = counts.get(code);
      if (known === undefined) counts.set(code, { key: keyOf(), count: by });
      else known.count += by;
    },
    rows: (): Row[] => Array.from(counts.values(), ({ key, count }) => rowOf(key, count)),
  };
}
