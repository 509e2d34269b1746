import type Database from 'better-sqlite3';

/** One step of the file's format; its number is the version the file has afterwards. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** Fills what the step made from what the file has already; in the same transaction. */
  readonly fill?: (connection: Database.Database) => void;
}
