import type { ProgramFiguresFigure } from '#shared/contract/reports/program-figures.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

type What = ProgramFiguresFigure['what'];

const BEGUN = `card.state <> 'withdrawn' AND card.opened_day BETWEEN :from AND :to`;

/** Steps are told of cards that are full with as many stamps as those begun now. */
const ON_PRESENT_TERMS = `stamps_needed = (SELECT newest.stamps_needed FROM program_version AS newest
  WHERE newest.program_id = card.program_id ORDER BY newest.version DESC LIMIT 1)`;

const CARDS: Partial<Record<What, string>> = {
  cardsStarted: BEGUN,
  cardsHalfFull: `${BEGUN} AND card.stamps * 2 >= stamps_needed`,
  cardsFinished: `${BEGUN} AND card.state = 'completed'`,
  cardsLapsed: `${BEGUN} AND card.state = 'expired'`,
  cardsOpen: `${BEGUN} AND card.state = 'open'`,
  cardsReached: `${BEGUN} AND card.stamps >= :step AND ${ON_PRESENT_TERMS}`,
  stalledAt: `card.moved_day BETWEEN :from AND :to AND card.stamps = :step AND ${ON_PRESENT_TERMS}
    AND (card.state = 'expired' OR (card.state = 'open' AND card.moved_day < :stillBefore))`,
  cardsOpenNow: `card.state = 'open'`,
};

const ISSUED = `reward.issued_day BETWEEN :from AND :to`;

const REWARDS: Partial<Record<What, string>> = {
  rewardsIssued: `${ISSUED} AND reward.state <> 'withdrawn'`,
  rewardsRedeemed: `${ISSUED} AND reward.state = 'redeemed'`,
  rewardsExpired: `${ISSUED} AND reward.state = 'expired'`,
  rewardsWaiting: `${ISSUED} AND reward.state = 'waiting'`,
  rewardsWaitingNow: `reward.state = 'waiting'`,
};

interface Asked {
  readonly what: What;
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  readonly programId: ProgramId | null;
  readonly step: number | null;
  /** Open cards that have not moved on since before this day stand still. */
  readonly stillBefore: BusinessDay;
}

/** Customers with at least one of the cards or rewards that a figure counts. */
export function listCustomersOf(db: ReadableDb, { what, ...asked }: Asked): CustomerId[] {
  const [table, where] = what in CARDS ? ['card', CARDS[what]] : ['reward', REWARDS[what]];
  return db
    .all<{ id: CustomerId }>(
      `SELECT DISTINCT ${table}.customer_id AS id FROM ${table}
       JOIN program_version ON program_version.id = ${table}.program_version_id
       WHERE ${where} AND (:programId IS NULL OR ${table}.program_id = :programId)`,
      {
        programId: asked.programId,
        ...named(where ?? '', {
          from: asked.from,
          to: asked.to,
          step: asked.step ?? 0,
          stillBefore: asked.stillBefore,
        }),
      },
    )
    .map(({ id }) => id);
}

/** A statement takes no parameters that it does not name. */
function named(sql: string, all: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => sql.includes(`:${name}`)));
}
