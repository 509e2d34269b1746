import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import { asksForNobody, parseSearch, withoutTrunkPrefix } from '#shared/domain/customers/search-query.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';
import { LONGEST_BEGINNING, matchInside } from './search-tokens.ts';

/** Who is on the list, as SQL over ids; sorted and counted without reading the customers themselves. */
export interface ListQuery {
  /** Names the list: the same key is the same people, as long as nobody changes. */
  readonly key: string;
  /** `SELECT ... AS id` of the condition that leaves fewest, or null when there is none. */
  readonly fewest: string | null;
  /** Conditions on `i.id`, each a look into an index. */
  readonly conditions: readonly string[];
  readonly parameters: SqlParameters;
}

interface Condition {
  /** All who satisfy it. */
  readonly everybody: string;
  /** Whether `i.id` does. */
  readonly isOne: string;
}

/** Where the ids come from in each order; every one of these is a covering index. */
const ORDERS: Record<CustomerSort['by'], { readonly table: string; readonly id: string; readonly column: string }> = {
  name: { table: 'customer', id: 'id', column: 'name_folded' },
  enrolled: { table: 'customer', id: 'id', column: 'enrolled_at' },
  lastVisit: { table: 'customer_summary', id: 'customer_id', column: 'last_visit_day' },
  firstVisit: { table: 'customer_summary', id: 'customer_id', column: 'first_visit_day' },
  visits: { table: 'customer_summary', id: 'customer_id', column: 'visits' },
};

/** Fewer than this are fetched and sorted; of more, the order's index is walked until the page is full. */
const FEW = 20_000;

/**
 * @param today the shop's; what "seen within 30 days" is counted from
 * @param segment who is in the filter's segment; null where it names none
 */
export function listQuery(filter: CustomerFilter, today: BusinessDay, segment: Int32Array | null): ListQuery {
  const parameters: Record<string, string | number> = {};
  const among = (sql: string, id: string, isOne: string): Condition => ({
    everybody: `SELECT ${id} AS id FROM ${sql}`,
    isOne: `EXISTS (SELECT 1 FROM ${sql} AND ${isOne})`,
  });
  // In the order of how few each leaves in a usual file.
  const conditions: Condition[] = [];
  const text = filter.archived ? null : textCondition(filter.text, parameters);
  if (text !== null) conditions.push(text);
  if (filter.archived) {
    const archived = 'customer WHERE archived_at IS NOT NULL AND erased_at IS NULL';
    conditions.push(among(archived, 'id', 'customer.id = i.id'));
    const nameTerms = archivedTextTerms(filter.text, parameters);
    if (nameTerms !== null) conditions.push(among(`customer WHERE ${nameTerms}`, 'id', 'customer.id = i.id'));
  }
  if (filter.rewardWaiting) {
    conditions.push(among('customer_summary WHERE rewards_waiting > 0', 'customer_id', 'customer_id = i.id'));
  }
  if (filter.tag !== null) {
    parameters['tag'] = filter.tag;
    conditions.push(among('customer_tag WHERE tag = :tag', 'customer_id', 'customer_id = i.id'));
  }
  if (filter.birthdayMonth !== null) {
    parameters['month'] = filter.birthdayMonth;
    conditions.push(among('customer WHERE birthday_month = :month', 'id', 'customer.id = i.id'));
  }
  if (segment !== null) {
    parameters['segment'] = JSON.stringify([...segment]);
    const everybody = 'SELECT value AS id FROM json_each(:segment)';
    conditions.push({ everybody, isOne: `i.id IN (${everybody})` });
  }
  if (filter.notSeenForDays !== null) {
    parameters['notSince'] = addDays(today, -filter.notSeenForDays);
    conditions.push(among('customer_summary WHERE last_visit_day < :notSince', 'customer_id', 'customer_id = i.id'));
  }
  if (filter.seenWithinDays !== null) {
    parameters['since'] = addDays(today, -filter.seenWithinDays);
    conditions.push(among('customer_summary WHERE last_visit_day >= :since', 'customer_id', 'customer_id = i.id'));
  }
  if (filter.programId !== null) {
    parameters['program'] = filter.programId;
    conditions.push({
      everybody: 'SELECT DISTINCT customer_id AS id FROM card WHERE program_id = :program',
      isOne: 'EXISTS (SELECT 1 FROM card WHERE customer_id = i.id AND program_id = :program)',
    });
  }
  const [first, ...others] = conditions;
  const isNotArchived = 'i.id NOT IN (SELECT id FROM customer WHERE archived_at IS NOT NULL)';
  const always = filter.archived || text !== null ? [] : [isNotArchived];
  return {
    key: JSON.stringify([filter, today]),
    fewest: first?.everybody ?? null,
    conditions: [...(first === undefined ? [] : [first.isOne]), ...others.map(({ isOne }) => isOne), ...always],
    parameters,
  };
}

/** Names and numbers through the search index; nobody who is archived is in it. */
function textCondition(text: string, parameters: Record<string, string | number>): Condition | null {
  const query = parseSearch(text);
  const match = matchInside(query);
  if (asksForNobody(query) || match === null) return null;
  parameters['match'] = match;
  // Beginnings are in the index as they are; only longer ones and digits need a look at the row.
  const checks = [
    ...query.words
      .filter((word) => word.length > LONGEST_BEGINNING)
      .map((word, index) => {
        parameters[`word${index}`] = ` ${word}`;
        return `instr(' ' || c.name_folded, :word${index})`;
      }),
    ...query.digits.map((run, index) => {
      parameters[`run${index}`] = withoutTrunkPrefix(run) ?? run;
      return `(instr(c.phone, :run${index}) OR instr(c.name_folded, :run${index}) OR instr(
        (SELECT code FROM customer_code k WHERE k.customer_id = c.id AND k.replaced_at IS NULL), :run${index}))`;
    }),
  ];
  const hits = 'SELECT rowid AS id FROM customer_search WHERE customer_search MATCH :match';
  const everybody =
    checks.length === 0
      ? hits
      : `SELECT f.id FROM (${hits}) f CROSS JOIN customer c ON c.id = f.id WHERE ${checks.join(' AND ')}`;
  return { everybody, isOne: `i.id IN (${everybody})` };
}

/** Archived people are few and in no index: their names are read. */
function archivedTextTerms(text: string, parameters: Record<string, string | number>): string | null {
  const { spacedWords, digits } = parseSearch(text);
  const terms = [
    ...spacedWords.map((word, index) => {
      parameters[`word${index}`] = word;
      return `instr(' ' || name_folded, :word${index})`;
    }),
    ...digits.map((run, index) => {
      parameters[`run${index}`] = run;
      return `instr(phone, :run${index})`;
    }),
  ];
  return terms.length === 0 ? null : terms.join(' AND ');
}

export function countListed(db: ReadableDb, { fewest, conditions, parameters }: ListQuery): number {
  const rest = conditions.slice(1);
  const sql =
    fewest === null
      ? `SELECT (SELECT count(*) FROM customer)
           - (SELECT count(*) FROM customer WHERE archived_at IS NOT NULL) AS total`
      : `SELECT count(*) AS total FROM (${fewest}) i ${rest.length === 0 ? '' : `WHERE ${rest.join(' AND ')}`}`;
  return db.get<{ total: number }>(sql, parameters)?.total ?? 0;
}

/** @param total how many there are; few are sorted, and the far end of many is read from behind */
export function listIds(
  db: ReadableDb,
  query: ListQuery,
  page: { sort: CustomerSort; offset: number; limit: number; total: number },
): CustomerId[] {
  const { sort, total } = page;
  const limit = Math.min(page.limit, Math.max(0, total - page.offset));
  const fromBehind = page.offset > total / 2;
  const offset = fromBehind ? total - page.offset - limit : page.offset;
  const { from, where, orderBy } = inOrder(query, sort, { total, fromBehind });
  const ids = db
    .all<{ id: number }>(`SELECT i.id FROM ${from} ${where} ${orderBy} LIMIT :limit OFFSET :offset`, {
      ...query.parameters,
      limit,
      offset,
    })
    .map((row) => asId<CustomerId>(row.id));
  return fromBehind ? ids.toReversed() : ids;
}

/** Everybody on the list in its order; for jumps into the middle of a long one. */
export function listAllIds(db: ReadableDb, query: ListQuery, sort: CustomerSort, total: number): CustomerId[] {
  const { from, where, orderBy } = inOrder(query, sort, { total, fromBehind: false });
  const ids: CustomerId[] = [];
  for (const row of db.iterate<{ id: number }>(`SELECT i.id FROM ${from} ${where} ${orderBy}`, query.parameters)) {
    ids.push(asId<CustomerId>(row.id));
  }
  return ids;
}

function inOrder(query: ListQuery, sort: CustomerSort, { total, fromBehind }: { total: number; fromBehind: boolean }) {
  const { table, id, column } = ORDERS[sort.by];
  const direction = (sort.direction === 'desc') === fromBehind ? 'ASC' : 'DESC';
  const walks = query.fewest === null || total >= FEW;
  const conditions = walks ? query.conditions : query.conditions.slice(1);
  return {
    from: walks
      ? `(SELECT ${id} AS id, ${column} AS place FROM ${table}) i`
      : `(${query.fewest}) i CROSS JOIN ${table} o ON o.${id} = i.id`,
    where: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    orderBy: `ORDER BY ${walks ? 'i.place' : `o.${column}`} ${direction}, i.id ${direction}`,
  };
}

/** One customer with everything that goes into a file, full phone number and all. */
export interface WholeRow {
  readonly name: string;
  readonly phone_typed: string;
  readonly email: string;
  readonly birthday_month: number | null;
  readonly birthday_day: number | null;
  readonly language: string | null;
  readonly usual_order: string;
  readonly notes: string;
  readonly code: string | null;
  /** JSON array */
  readonly tags: string;
  readonly enrolled_day: BusinessDay;
  readonly visits: number | null;
  readonly first_visit_day: BusinessDay | null;
  readonly last_visit_day: BusinessDay | null;
  readonly rewards_waiting: number | null;
}

const WHOLE_ROW = `c.name, c.phone_typed, c.email, c.birthday_month, c.birthday_day, c.language, c.usual_order, c.notes,
       c.enrolled_day, s.visits, s.first_visit_day, s.last_visit_day, s.rewards_waiting,
       (SELECT code FROM customer_code k WHERE k.customer_id = c.id AND k.replaced_at IS NULL) AS code,
       (SELECT json_group_array(tag) FROM (SELECT tag FROM customer_tag WHERE customer_id = c.id ORDER BY tag)) AS tags`;

/** Everybody on the list in its order; the connection is busy until the last row is read. */
export function iterateWholeRows(
  db: ReadableDb,
  query: ListQuery,
  sort: CustomerSort,
  total: number,
): IterableIterator<WholeRow> {
  const { from, where, orderBy } = inOrder(query, sort, { total, fromBehind: false });
  return db.iterate<WholeRow>(
    `SELECT ${WHOLE_ROW}
     FROM ${from} CROSS JOIN customer c ON c.id = i.id LEFT JOIN customer_summary s ON s.customer_id = c.id
     ${where} ${orderBy}`,
    query.parameters,
  );
}

/** Some customers in the order of their ids; the connection is busy until the last row is read. */
export function iterateWholeRowsOf(db: ReadableDb, ids: readonly CustomerId[]): IterableIterator<WholeRow> {
  return db.iterate<WholeRow>(
    `SELECT ${WHOLE_ROW}
     FROM json_each(:ids) j CROSS JOIN customer c ON c.id = j.value LEFT JOIN customer_summary s ON s.customer_id = c.id
     ORDER BY j.key`,
    { ids: JSON.stringify(ids) },
  );
}
