import type { Migration } from '../migration.ts';

/**
 * Erasing a customer. Her row stays, empty, because ledger and cases name her by its number. Events of a case only grow,
 * with one exception: once she is erased, the words in them may be blanked, and nothing else of them.
 */
export const privacy: Migration = {
  version: 45,
  name: 'privacy',
  sql: `
ALTER TABLE customer ADD COLUMN erased_at INTEGER;
CREATE INDEX customer_erased ON customer (id) WHERE erased_at IS NOT NULL;

-- Who made whose file, and who erased whom.
CREATE TABLE privacy_log (
  id INTEGER PRIMARY KEY,
  what TEXT NOT NULL CHECK (what IN ('file_read', 'file_portable', 'erased', 'erased_again')),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  at INTEGER NOT NULL,
  -- null when Stempel repeated an erasure by itself after a restore
  staff_id INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX privacy_log_of ON privacy_log (customer_id, id);

-- Erasures this file knows of: carried out in it, or looked at and found to concern nobody who is in it.
CREATE TABLE privacy_erasure (
  customer_id INTEGER NOT NULL,
  -- of that customer: ids are given again after a restore, this moment is not
  enrolled_at INTEGER NOT NULL,
  erased_at INTEGER NOT NULL,
  -- when what was erased had left the pages of the file too
  scrubbed_at INTEGER,
  PRIMARY KEY (customer_id, enrolled_at)
) STRICT, WITHOUT ROWID;

DROP TRIGGER complaint_event_is_never_updated;
CREATE TRIGGER complaint_event_is_never_updated BEFORE UPDATE ON complaint_event
WHEN NOT (
  new.complaint_id IS old.complaint_id AND new.number IS old.number AND new.at IS old.at
  AND new.staff_id IS old.staff_id AND new.kind IS old.kind AND new.state IS old.state
  AND new.detail IS json_replace(old.detail, '$.text', '', '$.reason', '')
  AND EXISTS (
    SELECT 1 FROM complaint JOIN customer ON customer.id = complaint.customer_id
    WHERE complaint.id = old.complaint_id AND customer.erased_at IS NOT NULL
  )
)
BEGIN SELECT RAISE(ABORT, 'the events of a complaint are append-only'); END;
`,
};
