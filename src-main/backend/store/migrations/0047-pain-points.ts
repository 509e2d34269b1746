import type { Migration } from '../migration.ts';

/** What goes wrong on the floor, in one tap each: typed by nobody, counted by kind and by when. */
export const painPoints: Migration = {
  version: 47,
  name: 'pain points',
  sql: `
CREATE TABLE pain_point_kind (
  id INTEGER PRIMARY KEY,
  -- of the kinds every shop begins with, which are named in each language; null for one of its own
  code TEXT UNIQUE,
  -- as the shop calls it; '' while a known kind keeps its name
  name TEXT NOT NULL DEFAULT '',
  archived_at INTEGER
) STRICT;
INSERT INTO pain_point_kind (code) VALUES ('queue'), ('card_reader'), ('machine'), ('ran_out'), ('cold_noisy'), ('wifi');

CREATE TABLE pain_point (
  id INTEGER PRIMARY KEY,
  kind_id INTEGER NOT NULL REFERENCES pain_point_kind (id),
  at INTEGER NOT NULL,
  business_day INTEGER NOT NULL,
  -- of the business day, Monday is 1; kept, because it is what was so in the shop then
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  remark TEXT NOT NULL DEFAULT '',
  removed_at INTEGER
) STRICT;
CREATE INDEX pain_point_newest ON pain_point (at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX pain_point_counted ON pain_point (business_day, kind_id, weekday, part) WHERE removed_at IS NULL;
`,
};
