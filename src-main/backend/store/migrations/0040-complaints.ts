import type { Migration } from '../migration.ts';

/**
 * Complaints as cases. `complaint_event` is the truth about a case and only grows; the row beside it is what lists are
 * sorted and found by, kept in the same transaction. A reward given as goodwill belongs to no card.
 */
export const complaints: Migration = {
  version: 40,
  name: 'complaints',
  sql: `
CREATE TABLE reward_next (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  program_id INTEGER NOT NULL,
  program_version_id INTEGER NOT NULL,
  -- the card that was filled for it; null for one given as goodwill
  card_id INTEGER,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'redeemed', 'expired', 'withdrawn')),
  issued_at INTEGER NOT NULL,
  issued_day INTEGER NOT NULL,
  expires_on INTEGER,
  settled_at INTEGER
) STRICT;
INSERT INTO reward_next (id, customer_id, program_id, program_version_id, card_id, state, issued_at, issued_day,
  expires_on, settled_at)
SELECT id, customer_id, program_id, program_version_id, card_id, state, issued_at, issued_day, expires_on, settled_at
FROM reward;
DROP TABLE reward;
ALTER TABLE reward_next RENAME TO reward;
CREATE INDEX reward_of_customer ON reward (customer_id, state);
CREATE INDEX reward_of_card ON reward (card_id);
CREATE INDEX reward_expiring ON reward (expires_on) WHERE state = 'waiting' AND expires_on IS NOT NULL;
CREATE INDEX reward_waiting_by_program ON reward (program_id) WHERE state = 'waiting';

-- What the owner decided, as JSON of ComplaintPolicy; no row: what Stempel suggests.
CREATE TABLE complaint_policy (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  policy TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  saved_by INTEGER REFERENCES staff (id)
) STRICT;

CREATE TABLE complaint (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customer (id),
  channel TEXT NOT NULL CHECK (channel IN ('counter', 'phone', 'email', 'social', 'review')),
  reason TEXT NOT NULL,
  what TEXT NOT NULL,
  wants TEXT NOT NULL,
  item TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('minor', 'moderate', 'serious')),
  state TEXT NOT NULL CHECK (state IN ('new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed')),
  owner_id INTEGER REFERENCES staff (id),
  taken_at INTEGER NOT NULL,
  taken_day INTEGER NOT NULL,
  taken_by INTEGER NOT NULL REFERENCES staff (id),
  answered_at INTEGER,
  settled_at INTEGER,
  closed_at INTEGER,
  reopened INTEGER NOT NULL DEFAULT 0,
  -- since when its clocks have been running without a break
  running_since INTEGER NOT NULL,
  -- due times of the clocks that run; null while stopped or paused
  answer_due_at INTEGER,
  settle_due_at INTEGER,
  -- the earlier of the two
  next_due_at INTEGER,
  -- number of its last event
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_of_customer ON complaint (customer_id, id) WHERE customer_id IS NOT NULL;
-- What a list is walked along, and what a badge is counted from without reading the cases.
CREATE INDEX complaint_by_clock ON complaint (next_due_at, id, running_since) WHERE next_due_at IS NOT NULL;
CREATE INDEX complaint_open ON complaint (id) WHERE state NOT IN ('settled', 'closed');
CREATE INDEX complaint_waiting ON complaint (id) WHERE state = 'waiting';
CREATE INDEX complaint_over ON complaint (id) WHERE state IN ('settled', 'closed');
CREATE INDEX complaint_by_owner ON complaint (owner_id, id) WHERE state NOT IN ('settled', 'closed');

CREATE TABLE complaint_event (
  complaint_id INTEGER NOT NULL REFERENCES complaint (id),
  -- 1, 2, 3, ... within the case
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff (id),
  kind TEXT NOT NULL,
  -- where the case stood after it
  state TEXT NOT NULL,
  -- JSON of CaseHappening without its kind
  detail TEXT NOT NULL,
  PRIMARY KEY (complaint_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER complaint_event_is_never_updated BEFORE UPDATE ON complaint_event
BEGIN SELECT RAISE(ABORT, 'the events of a complaint are append-only'); END;

CREATE TABLE complaint_gesture (
  id INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint (id),
  kind TEXT NOT NULL CHECK (kind IN ('replacement', 'refund', 'stamps', 'reward')),
  text TEXT NOT NULL,
  program_id INTEGER REFERENCES program (id),
  quantity INTEGER NOT NULL DEFAULT 0,
  -- minor units of the shop's currency
  cost INTEGER NOT NULL CHECK (cost >= 0),
  at INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  approved_by INTEGER REFERENCES staff (id),
  -- first ledger entry of its command, where it wrote any
  seq INTEGER REFERENCES ledger (seq),
  taken_back_at INTEGER
) STRICT;
CREATE INDEX complaint_gesture_of ON complaint_gesture (complaint_id);
CREATE INDEX complaint_gesture_by_day ON complaint_gesture (staff_id, business_day);

-- Folded like names are (foldName), so that a search finds "zimna" and "źle" however they are typed.
CREATE VIRTUAL TABLE complaint_text USING fts5 (
  words,
  content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
-- Apart from the words of the case, so that a new name is put in place without them.
CREATE VIRTUAL TABLE complaint_name USING fts5 (
  words,
  content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
CREATE TRIGGER complaint_follows_name AFTER UPDATE OF name_folded ON customer
WHEN old.name_folded <> new.name_folded
BEGIN
  INSERT OR REPLACE INTO complaint_name (rowid, words)
  SELECT id, new.name_folded FROM complaint WHERE customer_id = new.id;
END;
`,
};
