import type { CsvRecord } from '#shared/domain/imports/csv-reader.ts';
import { shown, type ImportProblem } from '#shared/domain/imports/import-problem.ts';
import { BATCH_MILLISECONDS, type JobFunction } from '#main/backend/jobs/job.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import {
  MOST_PROBLEMS_OF_CHECK,
  NOTHING_YET,
  skippedWith,
  type CheckOutcome,
  type ImportOrder,
  type LineOutcome,
  type Tally,
} from './import-order.ts';
import { endRun, insertProblems, updateTally } from './imports.repository.ts';
import { lineTaker } from './line-taker.ts';
import { recordsOf } from './read-records.ts';

const HASTY_MILLISECONDS = 1000;

/**
 * Reads a file line by line and takes each in, a short transaction at a time; a dry run goes the same way and writes
 * nothing. Cancelled between two transactions, it keeps what is in.
 */
export const importFile: JobFunction<ImportOrder, CheckOutcome | null> = async (order, tools) => {
  const taker = lineTaker(order, tools);
  const records = dataRecords(order);
  let tally = NOTHING_YET;
  let found: ImportProblem[] = [];

  /** Takes lines until the time of one transaction is over; true at the end of the file. */
  const takeSome = (db: ReadableDb | WritableDb): boolean => {
    const until = performance.now() + (order.inHaste ? HASTY_MILLISECONDS : BATCH_MILLISECONDS);
    do {
      const next = records.next();
      if (next.done === true) return true;
      const outcome =
        'cells' in next.value ? taker.take(db, next.value.line, next.value.cells) : brokenLine(next.value);
      tally = addUp(tally, outcome);
      found.push(...outcome.problems);
    } while (performance.now() < until);
    return false;
  };

  const { runId } = order;
  if (runId === null) {
    const groups = countGroups();
    const kept: ImportProblem[] = [];
    for (let ended = false; !ended && !tools.cancelled();) {
      ended = takeSome(tools.store.read);
      for (const problem of found) groups.add(problem);
      kept.push(...found.slice(0, MOST_PROBLEMS_OF_CHECK - kept.length));
      found = [];
      tools.progress(tally.rows, order.total);
      if (!order.inHaste) await tools.pause();
    }
    return { tally, groups: groups.list(), problems: kept };
  }

  let numbered = 0;
  /** One transaction; true at the end of the file. */
  const writeSome = (): boolean =>
    tools.store.write((db) => {
      const ended = takeSome(db);
      insertProblems(db, runId, numbered, found);
      updateTally(db, runId, tally);
      if (ended) endRun(db, runId, { state: 'done', failure: null, at: tools.clock.now() });
      db.changed('imports');
      return ended;
    });
  for (let ended = false; !ended;) {
    if (tools.cancelled()) {
      tools.store.write((db) => {
        endRun(db, runId, { state: 'cancelled', failure: null, at: tools.clock.now() });
        db.changed('imports');
      });
      break;
    }
    ended = writeSome();
    numbered += found.length;
    found = [];
    tools.progress(tally.rows, order.total);
    if (!order.inHaste) await tools.pause();
  }
  tools.store.write((db) => taker.finish(db));
  return null;
};

function* dataRecords({ path, format, headed }: ImportOrder): Generator<CsvRecord> {
  let isHeading = headed;
  for (const records of recordsOf(path, format)) {
    for (const record of records) {
      if (!isHeading) yield record;
      isHeading = false;
    }
  }
}

function brokenLine({ line, text }: Extract<CsvRecord, { broken: string }>): LineOutcome {
  return skippedWith([{ line, field: null, why: 'quote_unclosed', value: shown(text), effect: 'skipped' }]);
}

function addUp(tally: Tally, { what, created, stamps }: LineOutcome): Tally {
  return {
    ...tally,
    rows: tally.rows + 1,
    [what]: tally[what] + 1,
    created: tally.created + created,
    stamps: tally.stamps + stamps,
  };
}

function countGroups() {
  const counts = new Map<string, CheckOutcome['groups'][number]>();
  return {
    add: ({ why, effect }: ImportProblem): void => {
      const key = `${why} ${effect}`;
      counts.set(key, { why, effect, count: (counts.get(key)?.count ?? 0) + 1 });
    },
    list: () =>
      [...counts.values()].toSorted((one, other) => other.count - one.count || (one.why < other.why ? -1 : 1)),
  };
}
