import type {
  CardFigure,
  FigureCard,
  ProgramFiguresFigure,
  RewardFigure,
} from '#shared/contract/reports/figure-cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

const BEGUN = `card.state <> 'withdrawn' AND card.opened_day BETWEEN :from AND :to`;

/** Steps are told of cards that are full with as many stamps as those begun now. */
const ON_PRESENT_TERMS = `version.stamps_needed = (SELECT newest.stamps_needed FROM program_version AS newest
  WHERE newest.program_id = card.program_id ORDER BY newest.version DESC LIMIT 1)`;

const AT_STEP = `card.moved_day BETWEEN :from AND :to AND card.stamps = :step AND ${ON_PRESENT_TERMS}`;
const STILL = `card.state = 'open' AND card.moved_day < :stillBefore`;

const CARDS: Readonly<Record<CardFigure, string>> = {
  cardsStarted: BEGUN,
  cardsHalfFull: `${BEGUN} AND card.stamps * 2 >= version.stamps_needed`,
  cardsFinished: `${BEGUN} AND card.state = 'completed'`,
  cardsLapsed: `${BEGUN} AND card.state = 'expired'`,
  cardsOpen: `${BEGUN} AND card.state = 'open'`,
  cardsReached: `${BEGUN} AND card.stamps >= :step AND ${ON_PRESENT_TERMS}`,
  cardsNotFurther: `${BEGUN} AND card.stamps = :step AND ${ON_PRESENT_TERMS}`,
  stalledAt: `${AT_STEP} AND (card.state = 'expired' OR (${STILL}))`,
  standingAt: `${AT_STEP} AND ${STILL}`,
  lapsedAt: `${AT_STEP} AND card.state = 'expired'`,
  cardsOpenNow: `card.state = 'open'`,
};

const ISSUED = `reward.issued_day BETWEEN :from AND :to`;

const REWARDS: Readonly<Record<RewardFigure, string>> = {
  rewardsIssued: `${ISSUED} AND reward.state <> 'withdrawn'`,
  rewardsRedeemed: `${ISSUED} AND reward.state = 'redeemed'`,
  rewardsExpired: `${ISSUED} AND reward.state = 'expired'`,
  rewardsWaiting: `${ISSUED} AND reward.state = 'waiting'`,
  rewardsWaitingNow: `reward.state = 'waiting'`,
  rewardsWaitingOn: `reward.state <> 'withdrawn' AND reward.issued_day <= :day
    AND (reward.state = 'waiting' OR reward.settled_day > :day)`,
};

export function isCardFigure(what: ProgramFiguresFigure['what']): what is CardFigure {
  return what in CARDS;
}

export interface Asked {
  readonly figure: ProgramFiguresFigure;
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  readonly programId: ProgramId | null;
  /** Open cards that have not moved on since before this day stand still. */
  readonly stillBefore: BusinessDay;
}

const DAY = 2 ** 32;

/**
 * Numbers of the cards or rewards a figure counts, the newest first.
 * @param members only theirs: customers as a JSON array of their numbers
 */
export function listFigureCards(db: ReadableDb, { figure, ...asked }: Asked, members: string | null): number[] {
  const { what, programId, versionId, step, day } = figure;
  const [table, since, condition] = isCardFigure(what)
    ? (['card', 'opened_day', CARDS[what]] as const)
    : (['reward', 'issued_day', REWARDS[what]] as const);
  const limits = [
    [asked.programId, `${table}.program_id = :asked`],
    [programId, `${table}.program_id = :programId`],
    [versionId, `${table}.program_version_id = :versionId`],
  ] as const;
  const where = [condition, ...limits.filter(([value]) => value !== null).map(([, sql]) => sql)].join(' AND ');
  const from =
    members === null
      ? table
      : `json_each(:members) AS member CROSS JOIN ${table} ON ${table}.customer_id = member.value`;
  // Day and number in one: a row for each of a million cards would take several times as long.
  const row = db.get<{ packed: string }>(
    `SELECT json_group_array(${table}.${since} * ${DAY} + ${table}.id) AS packed FROM ${from}
     JOIN program_version AS version ON version.id = ${table}.program_version_id WHERE ${where}`,
    named(`${from} ${where}`, {
      members,
      asked: asked.programId,
      programId,
      versionId,
      step,
      day,
      from: asked.from,
      to: asked.to,
      stillBefore: asked.stillBefore,
    }),
  );
  const packed = Float64Array.from(JSON.parse(row?.packed ?? '[]') as number[]).toSorted();
  return Array.from(packed.toReversed(), (one) => one % DAY);
}

/** A statement takes no parameters that it does not name. */
function named(
  sql: string,
  all: Readonly<Record<string, number | string | null>>,
): Record<string, number | string | null> {
  const names = new Set(Array.from(sql.matchAll(/:(\w+)/gu), ([, name]) => name));
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

interface Row {
  readonly id: number;
  readonly customer_id: number;
  readonly customer_name: string;
  readonly program_name: string;
  readonly begun: BusinessDay;
  readonly state: FigureCard['state'];
  readonly last: BusinessDay | null;
}

const COLUMNS = `customer_id, customer.name AS customer_name, version.name AS program_name, state`;
const joined = (table: 'card' | 'reward'): string => `FROM ${table}
  JOIN customer ON customer.id = ${table}.customer_id
  JOIN program_version AS version ON version.id = ${table}.program_version_id
  WHERE ${table}.id IN (SELECT value FROM json_each(:numbers))`;

/** Those of these numbers, the newest first. */
export function findCards(db: ReadableDb, numbers: readonly number[]): FigureCard[] {
  return db
    .all<Row & { readonly stamps: number; readonly needed: number }>(
      `SELECT card.id, ${COLUMNS}, opened_day AS begun, coalesce(completed_day, moved_day) AS last, stamps,
         version.stamps_needed AS needed
       ${joined('card')} ORDER BY opened_day DESC, card.id DESC`,
      { numbers: JSON.stringify(numbers) },
    )
    .map((row) => ({ ...shared(row), stamps: { on: row.stamps, of: row.needed }, reward: '' }));
}

/** Those of these numbers, the newest first. */
export function findRewards(db: ReadableDb, numbers: readonly number[]): FigureCard[] {
  return db
    .all<Row & { readonly reward: string }>(
      `SELECT reward.id, ${COLUMNS}, issued_day AS begun, settled_day AS last, version.reward_text AS reward
       ${joined('reward')} ORDER BY issued_day DESC, reward.id DESC`,
      { numbers: JSON.stringify(numbers) },
    )
    .map((row) => ({ ...shared(row), stamps: null, reward: row.reward }));
}

function shared({ id, begun, state, last, ...row }: Row): Omit<FigureCard, 'stamps' | 'reward'> {
  const customerId = asId<CustomerId>(row.customer_id);
  return { id, customerId, customerName: row.customer_name, programName: row.program_name, begun, state, last };
}
