import type { Migration } from '../migration.ts';

/**
 * Photos and papers of a complaint, and the texts the shop answers with. What a file holds lies apart from what is known
 * of it, so that lists never read it; a file that was removed leaves its line.
 */
export const attachmentsAndAnswers: Migration = {
  version: 42,
  name: 'attachments-and-answers',
  sql: `
CREATE TABLE complaint_attachment (
  id INTEGER PRIMARY KEY,
  complaint_id INTEGER NOT NULL REFERENCES complaint (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  -- of the content, hexadecimal
  sha256 TEXT NOT NULL,
  at INTEGER NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  removed_at INTEGER,
  removed_by INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX complaint_attachment_of ON complaint_attachment (complaint_id);

CREATE TABLE complaint_attachment_content (
  attachment_id INTEGER PRIMARY KEY REFERENCES complaint_attachment (id),
  content BLOB NOT NULL
) STRICT;

CREATE TABLE answer_template (
  id INTEGER PRIMARY KEY,
  -- order in the list
  place INTEGER NOT NULL,
  -- one that Stempel brought along, in its own words as long as nobody changed them
  brought TEXT,
  name TEXT NOT NULL,
  -- JSON of the texts by language; a language may be missing
  texts TEXT NOT NULL,
  saved_at INTEGER,
  saved_by INTEGER REFERENCES staff (id)
) STRICT;
INSERT INTO answer_template (place, brought, name, texts)
VALUES (1, 'sorry', '', '{}'), (2, 'done', '', '{}'), (3, 'need', '', '{}'), (4, 'settled', '', '{}');
`,
};
