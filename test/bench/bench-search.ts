import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DATA_FILE } from '#main/backend/backend.ts';
import { customerSearchService } from '#main/backend/features/customers/customer-search.service.ts';
import { randomFrom } from '#main/backend/features/sample/random.ts';
import { openStore } from '#main/backend/store/open.ts';
import { timed, timingOf, type Timing } from './quantiles.ts';

const QUERIES_PER_KIND = 100;
const LIKE_PER_KIND = 5;

export interface SearchResult {
  readonly kind: string;
  readonly ours: Timing;
  readonly like: Timing;
  readonly ratioP50: number;
  readonly ratioP99: number;
}

interface Person {
  readonly name: string;
  readonly phone: string;
  readonly code: string;
}

const KINDS: Readonly<Record<string, (person: Person) => string>> = {
  'full name': ({ name }) => name,
  'first name': ({ name }) => name.split(' ')[0] ?? name,
  'beginning of a name': ({ name }) => (name.split(' ').at(-1) ?? name).slice(0, 4),
  'two beginnings, any order': ({ name }) =>
    name
      .split(' ')
      .toReversed()
      .map((word) => word.slice(0, 3))
      .join(' '),
  'no accents': ({ name }) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase(),
  'one letter': ({ name }) => name.slice(0, 1),
  'two letters': ({ name }) => name.slice(0, 2),
  'last 4 digits of the phone': ({ phone }) => phone.slice(-4),
  'last 3 digits of the phone': ({ phone }) => phone.slice(-3),
  '3 to 5 digits inside': ({ phone }) => phone.slice(4, 8),
  'card code': ({ code }) => code,
  'nothing to find': ({ name }) => `${name.slice(0, 3)}qxz`,
};

const LIKE = `SELECT c.id FROM customer c LEFT JOIN customer_summary s ON s.customer_id = c.id
  LEFT JOIN customer_code k ON k.customer_id = c.id AND k.replaced_at IS NULL
  WHERE c.archived_at IS NULL AND (c.name LIKE :like OR c.phone LIKE :like OR k.code LIKE :like)
  ORDER BY s.visits DESC LIMIT 20`;

/** Every kind of query at the counter beside `LIKE '%q%'` over the same columns of the same file. */
export function benchSearch(dataFolder: string): SearchResult[] {
  const store = openStore(join(dataFolder, DATA_FILE));
  const search = customerSearchService({ store });
  const people = somePeople(store.connection, QUERIES_PER_KIND);
  const like = store.connection.prepare(LIKE);
  search.search('a', 20);
  try {
    return Object.entries(KINDS).map(([kind, textOf]) => {
      const texts = people.map(textOf).filter((text) => text !== '');
      const ours = timingOf(texts.map((text) => timed(() => search.search(text, 20))));
      const scans = texts.slice(0, LIKE_PER_KIND).map((text) => timed(() => like.all({ like: `%${text}%` })));
      const theirs = timingOf(scans);
      return { kind, ours, like: theirs, ratioP50: theirs.p50 / ours.p50, ratioP99: theirs.p99 / ours.p99 };
    });
  } finally {
    store.close();
  }
}

function somePeople(db: Database.Database, count: number): Person[] {
  const random = randomFrom(11);
  const { most } = db.prepare('SELECT max(id) AS most FROM customer').get() as { most: number };
  const one = db.prepare(
    `SELECT c.name, c.phone, k.code FROM customer c JOIN customer_code k ON k.customer_id = c.id
     WHERE c.id >= ? AND c.phone <> '' LIMIT 1`,
  );
  return Array.from({ length: count }, () => one.get(random.whole(1, most)) as Person | undefined).filter(
    (person) => person !== undefined,
  );
}
