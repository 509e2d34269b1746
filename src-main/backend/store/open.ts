import Database from 'better-sqlite3';
import type { Change, Topic } from '#shared/contract/activity.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { readableDb, statementCache, type ReadableDb, type WritableDb } from './database.ts';
import { assertOurs, fileVersion, migrate, newestVersion } from './migrate.ts';
import { jobTurns, sharedTurns, tillTurns } from './write-turns.ts';

/** Above this many customers a change says "any" instead of naming them. */
const MOST_NAMED_CUSTOMERS = 20;

export interface Store {
  readonly file: string;
  readonly read: ReadableDb;
  /**
   * One transaction: all of `work` or nothing. Returns once it is on disk (synchronous=FULL), then tells the
   * change feed. Calls do not nest: a service that is given a `WritableDb` is already inside one.
   */
  write<Value>(work: (db: WritableDb) => Value): Value;
  onChange(listener: (change: Change) => void): () => void;
  /** For changes that another thread wrote to the same file. */
  announce(change: Change): void;
  /**
   * Closes the file, lets `swapFiles` put another in its place, and opens what is there then; everything that holds
   * this store goes on with the new file. If the swap throws, the old file is opened again.
   */
  replace(swapFiles: () => void): void;
  /** For whoever else holds the file open: it must be closed when the listener returns. */
  onReplacing(listener: () => void): () => void;
  /** For what is kept in memory about the file and must be read anew. */
  onReplaced(listener: () => void): () => void;
  /** For job threads: who writes next is agreed on in it. */
  readonly turns: SharedArrayBuffer;
  /** The connection itself, for what SQLite does as a whole: online backup, integrity check. */
  readonly connection: Database.Database;
  close(): void;
}

export interface OpenOptions {
  /** Called before the first migration of an existing file, to back it up. */
  readonly beforeMigration?: (connection: Database.Database) => void;
  /** Worker threads open the file that the main thread has already migrated. */
  readonly migrate?: boolean;
  /** Of the till's store, for a job thread: it writes when nobody at the till does. */
  readonly turnsOfTill?: SharedArrayBuffer;
}

/** @throws NewerFileError, ForeignFileError with a sentence for the person at the till */
export function openStore(file: string, options: OpenOptions = {}): Store {
  return storeOver(file, openConnection(file, options), options);
}

function openConnection(file: string, options: OpenOptions): Database.Database {
  const connection = new Database(file);
  try {
    assertOurs(connection);
    prepareConnection(connection);
    if (options.migrate !== false && fileVersion(connection) < newestVersion) {
      if (fileVersion(connection) > 0) options.beforeMigration?.(connection);
      migrate(connection);
    }
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

function prepareConnection(connection: Database.Database): void {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  // This build of SQLite makes WAL mean NORMAL, which loses acknowledged stamps in a power cut.
  connection.pragma('synchronous = FULL');
  const FULL = 2;
  if (connection.pragma('synchronous', { simple: true }) !== FULL) throw new Error('SQLite refused synchronous=FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('cache_size = -32768');
}

function storeOver(file: string, first: Database.Database, options: OpenOptions): Store {
  const listeners = new Set<(change: Change) => void>();
  const replacingListeners = new Set<() => void>();
  const replacedListeners = new Set<() => void>();
  const turns = options.turnsOfTill ?? sharedTurns();
  const takeTurn = options.turnsOfTill === undefined ? tillTurns(turns) : jobTurns(turns);
  let connection = first;
  let statements = statementCache(connection);
  let inTransaction = transactionOver(connection);
  const announce = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  const read = readableDb((sql) => statements(sql));
  const run: WritableDb['run'] = (sql, parameters = {}) => {
    const result = statements(sql).run(parameters);
    return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
  };
  return {
    file,
    read,
    turns,
    get connection() {
      return connection;
    },
    announce,
    write: <Value>(work: (db: WritableDb) => Value): Value => {
      if (connection.inTransaction) throw new Error('A transaction is already open: pass its WritableDb on instead');
      const collected = newChanges();
      const writable: WritableDb = { ...read, run, changed: collected.add };
      const endTurn = takeTurn();
      let value: Value;
      try {
        value = inTransaction(() => work(writable));
      } finally {
        endTurn();
      }
      const change = collected.summary();
      if (change !== null) announce(change);
      return value;
    },
    replace: (swapFiles) => {
      for (const listener of replacingListeners) listener();
      connection.close();
      try {
        swapFiles();
      } finally {
        connection = openConnection(file, options);
        statements = statementCache(connection);
        inTransaction = transactionOver(connection);
      }
      for (const listener of replacedListeners) listener();
    },
    onReplacing: (listener) => {
      replacingListeners.add(listener);
      return () => replacingListeners.delete(listener);
    },
    onReplaced: (listener) => {
      replacedListeners.add(listener);
      return () => replacedListeners.delete(listener);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      connection.close();
    },
  };
}

/** Made once for a connection: making it takes as long as several statements. */
function transactionOver(connection: Database.Database): <Value>(work: () => Value) => Value {
  const transaction = connection.transaction((work: () => unknown) => work());
  return <Value>(work: () => Value) => transaction.immediate(work) as Value;
}

function newChanges() {
  const topics = new Set<Topic>();
  const customers = new Set<CustomerId>();
  let anyCustomer = false;
  return {
    add: (topic: Topic, customerId?: CustomerId): void => {
      topics.add(topic);
      if (customerId !== undefined) customers.add(customerId);
      else if (topic === 'customers' || topic === 'cards') anyCustomer = true;
    },
    summary: (): Change | null => {
      if (topics.size === 0) return null;
      const named = !anyCustomer && customers.size <= MOST_NAMED_CUSTOMERS;
      return { topics: [...topics], customerIds: named ? [...customers] : null };
    },
  };
}
