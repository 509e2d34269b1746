import type { Migration } from '../migration.ts';

/** What guests write about the shop on other sites. Typed by hand and correctable: no ledger. */
export const reviews: Migration = {
  version: 44,
  name: 'reviews',
  sql: `
CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  -- null: the guest gave none
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_on INTEGER,
  address TEXT NOT NULL,
  customer_id INTEGER REFERENCES customer (id),
  case_id INTEGER REFERENCES complaint (id),
  logged_at INTEGER NOT NULL,
  logged_by INTEGER NOT NULL REFERENCES staff (id),
  -- business day it was written on, or logged on where that is not known: what periods are counted by
  day INTEGER NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  answered_at INTEGER,
  answered_by INTEGER REFERENCES staff (id),
  -- null once it was answered or removed
  answer_due_at INTEGER,
  -- folded like names are (foldName): what it is searched by
  words TEXT NOT NULL,
  -- site, author and text without case and spaces: the same again is the same review
  fingerprint TEXT NOT NULL,
  removed_at INTEGER,
  removed_by INTEGER REFERENCES staff (id)
) STRICT;
-- What the list is walked along: without an answer first, by clock, then the newest.
CREATE INDEX review_in_order ON review (answer_due_at IS NULL, answer_due_at, day DESC, id DESC)
  WHERE removed_at IS NULL;
CREATE INDEX review_due ON review (answer_due_at, logged_at) WHERE answer_due_at IS NOT NULL;
CREATE INDEX review_counted ON review (day, site, stars, answered_at) WHERE removed_at IS NULL;
CREATE INDEX review_site ON review (site) WHERE removed_at IS NULL;
CREATE INDEX review_fingerprint ON review (fingerprint) WHERE removed_at IS NULL;
CREATE INDEX review_of_case ON review (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX review_of_customer ON review (customer_id) WHERE customer_id IS NOT NULL;
`,
};
