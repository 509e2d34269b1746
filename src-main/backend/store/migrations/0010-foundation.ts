import type { Migration } from '../migration.ts';

/**
 * The ledger is the truth; card, reward, visit, customer_summary and the roll-ups are derived from it in the same
 * transaction and can be rebuilt. Times are UTC milliseconds, days are business days since 1970-01-01.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
CREATE TABLE shop (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  zone TEXT NOT NULL,
  cutoff_minutes INTEGER NOT NULL CHECK (cutoff_minutes BETWEEN 0 AND 720),
  language TEXT NOT NULL,
  accent TEXT NOT NULL,
  auto_lock_minutes INTEGER,
  country TEXT NOT NULL,
  scanner_prefix TEXT NOT NULL DEFAULT '',
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE till (
  id INTEGER PRIMARY KEY,
  -- Random; names this file's entries when two files are ever laid side by side.
  code TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('counter', 'manager', 'owner')),
  language TEXT,
  -- scrypt parameters, salt and hash in one string
  pin TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL,
  last_signed_in_at INTEGER,
  failed_pins INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER
) STRICT;
CREATE UNIQUE INDEX staff_name ON staff (name COLLATE NOCASE) WHERE active = 1;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  -- lower case, without accents: what names are sorted and found by
  name_folded TEXT NOT NULL,
  -- E.164 without the plus, or digits only where no country fits; empty when unknown
  phone TEXT NOT NULL DEFAULT '',
  phone_typed TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  birthday_month INTEGER CHECK (birthday_month BETWEEN 1 AND 12),
  birthday_day INTEGER CHECK (birthday_day BETWEEN 1 AND 31),
  language TEXT,
  usual_order TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  -- key of this customer in the file she was imported from
  reference TEXT NOT NULL DEFAULT '',
  enrolled_at INTEGER NOT NULL,
  enrolled_day INTEGER NOT NULL,
  enrolled_by INTEGER REFERENCES staff (id),
  archived_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK ((birthday_month IS NULL) = (birthday_day IS NULL))
) STRICT;
CREATE INDEX customer_phone ON customer (phone) WHERE phone <> '';
CREATE INDEX customer_email ON customer (email COLLATE NOCASE) WHERE email <> '';
CREATE INDEX customer_name ON customer (name_folded, id);
CREATE INDEX customer_enrolled ON customer (enrolled_at, id);
CREATE INDEX customer_reference ON customer (reference) WHERE reference <> '';
CREATE INDEX customer_birthday ON customer (birthday_month, birthday_day) WHERE birthday_month IS NOT NULL;

CREATE TABLE customer_tag (
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (customer_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_by_tag ON customer_tag (tag, customer_id);

CREATE TABLE customer_code (
  code TEXT PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  issued_at INTEGER NOT NULL,
  -- a replaced code still answers, with "replaced"
  replaced_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX customer_code_active ON customer_code (customer_id) WHERE replaced_at IS NULL;

-- Who changed what of a profile; personal data, so it is not in the ledger.
CREATE TABLE customer_change (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  at INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff (id),
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;
CREATE INDEX customer_change_of ON customer_change (customer_id, id);

CREATE TABLE program (
  id INTEGER PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'archived'))
) STRICT;

-- A version is never changed: a card in progress finishes on the one it was started on.
CREATE TABLE program_version (
  id INTEGER PRIMARY KEY,
  program_id INTEGER NOT NULL REFERENCES program (id),
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  icon TEXT NOT NULL,
  stamps_needed INTEGER NOT NULL CHECK (stamps_needed BETWEEN 1 AND 50),
  reward_text TEXT NOT NULL,
  -- minor units of the shop's currency
  reward_value INTEGER NOT NULL CHECK (reward_value >= 0),
  cooldown_minutes INTEGER NOT NULL CHECK (cooldown_minutes >= 0),
  daily_cap INTEGER CHECK (daily_cap > 0),
  starter_stamps INTEGER NOT NULL CHECK (starter_stamps >= 0),
  card_expiry TEXT NOT NULL CHECK (card_expiry IN ('none', 'after_start', 'since_last_visit')),
  card_expiry_days INTEGER,
  reward_expiry_days INTEGER,
  active_from INTEGER,
  active_until INTEGER,
  created_at INTEGER NOT NULL,
  created_by INTEGER REFERENCES staff (id),
  UNIQUE (program_id, version),
  CHECK ((card_expiry = 'none') = (card_expiry_days IS NULL))
) STRICT;

CREATE TABLE ledger (
  -- gapless; a file has one till, so this is the till's sequence too
  seq INTEGER PRIMARY KEY,
  till_id INTEGER NOT NULL REFERENCES till (id),
  kind TEXT NOT NULL CHECK (kind IN ('stamp', 'starter', 'opening', 'void', 'card_completed', 'card_expired',
    'reward_issued', 'reward_redeemed', 'reward_expired', 'adjustment', 'merge')),
  at INTEGER NOT NULL,
  zone_id INTEGER NOT NULL REFERENCES zone (id),
  business_day INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  program_id INTEGER NOT NULL REFERENCES program (id),
  program_version_id INTEGER NOT NULL REFERENCES program_version (id),
  card_id INTEGER,
  reward_id INTEGER,
  quantity INTEGER NOT NULL,
  reverses INTEGER REFERENCES ledger (seq),
  staff_id INTEGER REFERENCES staff (id),
  approved_by INTEGER REFERENCES staff (id),
  -- UUID as 16 bytes; entries of one command stand side by side
  command_id BLOB NOT NULL CHECK (length(command_id) = 16),
  reason TEXT,
  -- canonical JSON of EntryDetail
  detail TEXT NOT NULL,
  -- SHA-256 over the canonical row and the hash before it
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX ledger_customer ON ledger (customer_id, seq);
CREATE INDEX ledger_reverses ON ledger (reverses) WHERE reverses IS NOT NULL;
CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Answers already given, for commands that are sent twice.
CREATE TABLE command (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  at INTEGER NOT NULL,
  procedure TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff (id),
  -- entries it wrote; null when it wrote none
  first_seq INTEGER,
  last_seq INTEGER,
  answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX command_at ON command (at);

-- Derived from here on.
CREATE TABLE card (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  program_id INTEGER NOT NULL,
  program_version_id INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'completed', 'expired', 'withdrawn')),
  stamps INTEGER NOT NULL CHECK (stamps >= 0),
  debt INTEGER NOT NULL CHECK (debt >= 0),
  opened_at INTEGER NOT NULL,
  opened_day INTEGER NOT NULL,
  completed_at INTEGER,
  -- the stamp that still stands and came last; what the cool-down counts from
  last_stamp_at INTEGER,
  -- last business day on which an unfinished card still counts
  expires_on INTEGER
) STRICT;
CREATE UNIQUE INDEX card_open ON card (customer_id, program_id) WHERE state = 'open';
CREATE INDEX card_of_customer ON card (customer_id, program_id, id);
CREATE INDEX card_expiring ON card (expires_on) WHERE state = 'open' AND expires_on IS NOT NULL;
CREATE INDEX card_open_by_version ON card (program_version_id) WHERE state = 'open';

CREATE TABLE reward (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL,
  program_id INTEGER NOT NULL,
  program_version_id INTEGER NOT NULL,
  card_id INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'redeemed', 'expired', 'withdrawn')),
  issued_at INTEGER NOT NULL,
  issued_day INTEGER NOT NULL,
  expires_on INTEGER,
  settled_at INTEGER
) STRICT;
CREATE INDEX reward_of_customer ON reward (customer_id, state);
CREATE INDEX reward_of_card ON reward (card_id);
CREATE INDEX reward_expiring ON reward (expires_on) WHERE state = 'waiting' AND expires_on IS NOT NULL;
CREATE INDEX reward_waiting_by_program ON reward (program_id) WHERE state = 'waiting';

-- A customer on a business day with at least one stamp that still stands.
CREATE TABLE visit (
  customer_id INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  stamps INTEGER NOT NULL CHECK (stamps > 0),
  PRIMARY KEY (customer_id, business_day)
) STRICT, WITHOUT ROWID;

-- One row per customer from enrolment on.
CREATE TABLE customer_summary (
  customer_id INTEGER PRIMARY KEY,
  visits INTEGER NOT NULL DEFAULT 0,
  stamps INTEGER NOT NULL DEFAULT 0,
  first_visit_day INTEGER,
  last_visit_day INTEGER,
  rewards_waiting INTEGER NOT NULL DEFAULT 0,
  -- program stamped last, for the count shown in lists
  last_program_id INTEGER
) STRICT;
CREATE INDEX customer_summary_last_visit ON customer_summary (last_visit_day, customer_id);
CREATE INDEX customer_summary_first_visit ON customer_summary (first_visit_day, customer_id);
CREATE INDEX customer_summary_visits ON customer_summary (visits, customer_id);
CREATE INDEX customer_summary_rewards ON customer_summary (customer_id) WHERE rewards_waiting > 0;

CREATE TABLE rollup_day (
  business_day INTEGER PRIMARY KEY,
  visits INTEGER NOT NULL DEFAULT 0,
  first_visits INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE rollup_program_day (
  program_id INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  -- stamps that still stand, by the day they were given on
  stamps INTEGER NOT NULL DEFAULT 0,
  cards_opened INTEGER NOT NULL DEFAULT 0,
  cards_completed INTEGER NOT NULL DEFAULT 0,
  rewards_issued INTEGER NOT NULL DEFAULT 0,
  rewards_redeemed INTEGER NOT NULL DEFAULT 0,
  rewards_expired INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (program_id, business_day)
) STRICT, WITHOUT ROWID;
`,
};
