import type Database from 'better-sqlite3';
import type { Migration } from './migration.ts';
import { foundation } from './migrations/0010-foundation.ts';
import { customerSearch } from './migrations/0020-customer-search.ts';
import { imports } from './migrations/0030-imports.ts';
import { complaints } from './migrations/0040-complaints.ts';
import { complaintReasons } from './migrations/0041-complaint-reasons.ts';
import { attachmentsAndAnswers } from './migrations/0042-attachments-and-answers.ts';
import { afterComplaints } from './migrations/0043-after-complaints.ts';
import { reviews } from './migrations/0044-reviews.ts';
import { privacy } from './migrations/0045-privacy.ts';
import { learn } from './migrations/0046-learn.ts';
import { painPoints } from './migrations/0047-pain-points.ts';
import { improvements } from './migrations/0048-improvements.ts';
import { reportRollups } from './migrations/0049-report-rollups.ts';
import { segments } from './migrations/0050-segments.ts';
import { cardCounts } from './migrations/0051-card-counts.ts';
import { shifts } from './migrations/0052-shifts.ts';
import { btydFit } from './migrations/0053-btyd-fit.ts';

/** In order; a released migration is never edited, a new one is added. */
export const migrations: readonly Migration[] = [
  foundation,
  customerSearch,
  imports,
  complaints,
  complaintReasons,
  attachmentsAndAnswers,
  afterComplaints,
  reviews,
  privacy,
  learn,
  painPoints,
  improvements,
  reportRollups,
  segments,
  cardCounts,
  shifts,
  btydFit,
];

export const newestVersion = Math.max(...migrations.map((migration) => migration.version));

/** 'STMP' as a 32-bit integer: tells our file from any other SQLite database. */
export const APPLICATION_ID = 0x53544d50;

export class NewerFileError extends Error {
  readonly fileVersion: number;

  constructor(fileVersion: number) {
    super(
      `This file was written by a newer Stempel (format ${fileVersion}, this one knows ${newestVersion}). Nothing was changed; please update Stempel.`,
    );
    this.name = 'NewerFileError';
    this.fileVersion = fileVersion;
  }
}

export class ForeignFileError extends Error {
  constructor() {
    super('This is a database of another program, not of Stempel. Nothing was changed.');
    this.name = 'ForeignFileError';
  }
}

export function fileVersion(connection: Database.Database): number {
  return connection.pragma('user_version', { simple: true }) as number;
}

/** @throws NewerFileError, ForeignFileError before anything was touched */
export function assertOurs(connection: Database.Database): void {
  const applicationId = connection.pragma('application_id', { simple: true }) as number;
  const version = fileVersion(connection);
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || version !== 0 || hasTables(connection))) {
    throw new ForeignFileError();
  }
  if (version > newestVersion) throw new NewerFileError(version);
}

function hasTables(connection: Database.Database): boolean {
  return connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

/** Each migration and its version number land in one transaction: the file is whole, old or new. */
export function migrate(connection: Database.Database): void {
  for (const migration of migrations) {
    if (migration.version <= fileVersion(connection)) continue;
    connection
      .transaction(() => {
        connection.pragma(`application_id = ${APPLICATION_ID}`);
        connection.exec(migration.sql);
        migration.fill?.(connection);
        connection.pragma(`user_version = ${migration.version}`);
      })
      .immediate();
  }
}
