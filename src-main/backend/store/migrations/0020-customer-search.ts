import type { Migration } from '../migration.ts';

/**
 * Finding customers. `customer_search` holds, under a customer's id, the tokens of customer-search.repository.ts:
 * beginnings of name words, and digits of phone and code. Whoever is archived is not in it. Every query is a
 * conjunction of whole tokens, so that a LIMIT bounds what it costs however common a name is.
 */
export const customerSearch: Migration = {
  version: 20,
  name: 'customer search',
  sql: `
CREATE VIRTUAL TABLE customer_search USING fts5 (
  tokens,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'unicode61 remove_diacritics 0'
);
CREATE INDEX customer_archived ON customer (id) WHERE archived_at IS NOT NULL;
`,
};
