import type { ImportReport } from '#shared/contract/imports.contract.ts';
import type { ImportField, ImportKind } from '#shared/domain/imports/import-field.ts';
import type { ImportProblem } from '#shared/domain/imports/import-problem.ts';
import type { DateOrder } from '#shared/domain/imports/local-date.ts';
import type { ImportRunId, ProgramId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { FileFormat } from './read-records.ts';

/** What the thread that reads the file is told; the plan has been checked by then. */
export interface ImportOrder {
  /** null: a dry run that writes nothing. */
  readonly runId: ImportRunId | null;
  readonly kind: ImportKind;
  readonly path: string;
  readonly format: FileFormat;
  readonly headed: boolean;
  readonly columns: readonly (ImportField | null)[];
  readonly programId: ProgramId | null;
  readonly dateOrder: DateOrder;
  readonly createCustomers: boolean;
  readonly existing: 'skip' | 'fill_gaps';
  readonly staffId: StaffId | null;
  /** Nobody waits at the till: longer transactions, no pauses. */
  readonly inHaste: boolean;
  /** Lines to be read, for the progress. */
  readonly total: number;
}

/** What came of the lines so far. */
export type Tally = Pick<ImportReport, 'rows' | 'imported' | 'updated' | 'skipped' | 'created' | 'stamps'>;

export const NOTHING_YET: Tally = { rows: 0, imported: 0, updated: 0, skipped: 0, created: 0, stamps: 0 };

/** What came of one line. */
export interface LineOutcome {
  readonly what: 'imported' | 'updated' | 'skipped';
  /** Customers made on the way. */
  readonly created: number;
  readonly stamps: number;
  readonly problems: readonly ImportProblem[];
}

export function skippedWith(problems: readonly ImportProblem[]): LineOutcome {
  return { what: 'skipped', created: 0, stamps: 0, problems };
}

/** What a dry run found. */
export interface CheckOutcome {
  readonly tally: Tally;
  readonly groups: ImportReport['groups'];
  /** The first ones; a file in which every line is wrong need not be kept in memory as a list of faults. */
  readonly problems: readonly ImportProblem[];
}

export const MOST_PROBLEMS_OF_CHECK = 100_000;
