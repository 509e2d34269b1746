import type Database from 'better-sqlite3';
import type { Topic } from '#shared/contract/activity.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

export type SqlValue = number | string | bigint | Buffer | null;
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/**
 * Reads with raw SQL and named parameters (`:name`); statements are prepared once per text.
 *
 * Where a query that runs often compares a column with a parameter and also sorts or takes a maximum, write
 * `column = +:name`: without the plus SQLite (3.54, built with STAT4) plans the statement anew for every value, which
 * takes ten times as long as running it.
 */
export interface ReadableDb {
  get<Row>(sql: string, parameters?: SqlParameters): Row | undefined;
  all<Row>(sql: string, parameters?: SqlParameters): Row[];
  iterate<Row>(sql: string, parameters?: SqlParameters): IterableIterator<Row>;
}

/** Only handed out inside a transaction, by `Store.write`. */
export interface WritableDb extends ReadableDb {
  run(sql: string, parameters?: SqlParameters): { changes: number; lastId: number };
  /** Told to every window once the transaction is on disk. */
  changed(topic: Topic, customerId?: CustomerId): void;
}

const NONE: SqlParameters = {};

export type StatementOf = (sql: string) => Database.Statement;

export function statementCache(connection: Database.Database): StatementOf {
  const prepared = new Map<string, Database.Statement>();
  return (sql) => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
}

export function readableDb(statement: StatementOf): ReadableDb {
  return {
    get: <Row>(sql: string, parameters = NONE) => statement(sql).get(parameters) as Row | undefined,
    all: <Row>(sql: string, parameters = NONE) => statement(sql).all(parameters) as Row[],
    iterate: <Row>(sql: string, parameters = NONE) => statement(sql).iterate(parameters) as IterableIterator<Row>,
  };
}
