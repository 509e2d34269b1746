import type { Migration } from '../migration.ts';
import { CARD_COUNTS } from './0051-fill-card-counts.ts';

const LAST_MOVES = `SELECT card_id, max(business_day) AS day FROM ledger
  WHERE quantity <> 0 AND card_id IS NOT NULL GROUP BY card_id`;

// With max(seq) beside it a bare column is that of the same row: the completion and the settling that stand.
const COMPLETIONS = `SELECT card_id, business_day AS day, max(seq) FROM ledger
  WHERE kind = 'card_completed' GROUP BY card_id`;
const SETTLINGS = `SELECT reward_id, business_day AS day, max(seq) FROM ledger
  WHERE reward_id IS NOT NULL AND kind <> 'reward_issued' GROUP BY reward_id`;

/**
 * What the figures of programs count, kept with every stamp. All of it follows from cards and rewards, and these from
 * the ledger. Days are business days; a row of zeros means the same as none.
 */
export const cardCounts: Migration = {
  version: 51,
  name: 'card-counts',
  sql: `
ALTER TABLE card ADD COLUMN completed_day INTEGER;
-- latest day on which stamps were put on it or taken from it
ALTER TABLE card ADD COLUMN moved_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reward ADD COLUMN settled_day INTEGER;
UPDATE card SET moved_day = move.day FROM (${LAST_MOVES}) AS move WHERE move.card_id = card.id;
UPDATE card SET completed_day = done.day FROM (${COMPLETIONS}) AS done
WHERE done.card_id = card.id AND card.state = 'completed';
UPDATE reward SET settled_day = settled.day FROM (${SETTLINGS}) AS settled
WHERE settled.reward_id = reward.id AND reward.state <> 'waiting';

-- Cards that stand by the day they were begun on, and unfinished ones by the day they last moved on.
CREATE TABLE rollup_card (
  by TEXT NOT NULL CHECK (by IN ('opened', 'moved')),
  program_version_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'completed', 'expired')),
  stamps INTEGER NOT NULL,
  cards INTEGER NOT NULL,
  PRIMARY KEY (by, program_version_id, day, state, stamps)
) STRICT, WITHOUT ROWID;

-- Days until cards were full and rewards were used, by when they were begun and issued.
CREATE TABLE rollup_wait (
  what TEXT NOT NULL CHECK (what IN ('finish', 'redeem')),
  unit TEXT NOT NULL CHECK (unit IN ('day', 'month')),
  program_version_id INTEGER NOT NULL,
  -- the day, or the first day of its month
  since INTEGER NOT NULL,
  days INTEGER NOT NULL CHECK (days >= 0),
  n INTEGER NOT NULL,
  PRIMARY KEY (what, unit, program_version_id, since, days)
) STRICT, WITHOUT ROWID;

-- Rewards that stand: issued on a day, what has become of these since, and what was used and lapsed on the day.
CREATE TABLE rollup_reward_day (
  program_version_id INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  issued INTEGER NOT NULL DEFAULT 0,
  issued_redeemed INTEGER NOT NULL DEFAULT 0,
  issued_expired INTEGER NOT NULL DEFAULT 0,
  redeemed INTEGER NOT NULL DEFAULT 0,
  expired INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (program_version_id, business_day)
) STRICT, WITHOUT ROWID;

${CARD_COUNTS}`,
};
