import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { countVisits } from '#shared/domain/reports/count-visits.ts';
import { isNarrowed } from '#shared/domain/reports/report-filter.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { segmentMembers } from '../segments/segment-members.ts';
import { rollupCohorts, rollupFigures } from './rollup-figures.repository.ts';
import type { DeskMessage, ThreadMessage, ThreadOrder } from './report-message.ts';
import type { ReportFunction, ReportTools } from './report-tools.ts';
import { keptParts, type KeptParts } from './kept-parts.ts';
import { visitBook, type VisitBook } from './visit-book.ts';

/** Loaded by name when it is first asked for. */
export type Reports = Readonly<Record<string, () => Promise<ReportFunction<never, unknown>>>>;

/** The whole of the reports' thread: opens the file and answers questions until it is told to let go of it. */
export function serveReports(reports: Reports): void {
  const port = parentPort;
  if (port === null) throw new Error('Reports are made in a worker thread');
  const { file, closedFlag } = workerData as ThreadOrder;
  const store = openStore(file, { migrate: false });
  const book = visitBook(store);
  const parts = keptParts();
  const kept = new Map<string, unknown>();
  let keptOn: number | undefined;

  port.on('message', (message: DeskMessage) => {
    if (message.kind === 'close') {
      store.close();
      const closed = new Int32Array(closedFlag);
      Atomics.store(closed, 0, 1);
      Atomics.notify(closed, 0);
      port.close();
      return;
    }
    const { changed, asked } = message;
    book.forget(changed);
    if (changed === null || changed.length > 0 || asked.today !== keptOn) kept.clear();
    if (changed === null || asked.today !== keptOn) parts.clear();
    keptOn = asked.today;
    void answer(port, message, reports, toolsFor(message, { store, book, parts, kept }));
  });
}

type Question = Extract<DeskMessage, { kind: 'question' }>;

async function answer(port: MessagePort, question: Question, reports: Reports, tools: ReportTools): Promise<void> {
  const { number, name, input } = question;
  const post = (message: ThreadMessage): void => port.postMessage(message);
  try {
    const load = reports[name];
    if (load === undefined) throw new Error(`There is no report named ${name}`);
    const make = (await load()) as ReportFunction<unknown, unknown>;
    post({ kind: 'answer', number, output: await make(input, tools) });
  } catch (error) {
    post({ kind: 'failed', number, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

interface Memory {
  readonly store: Store;
  readonly book: VisitBook;
  readonly parts: KeptParts;
  readonly kept: Map<string, unknown>;
}

function toolsFor({ asked }: Question, { store, book, parts, kept }: Memory): ReportTools {
  const tools: ReportTools = {
    db: store.read,
    now: asked.now,
    today: asked.today,
    calendar: businessCalendar(asked.zone, asked.cutoffMinutes),
    visits: () => book.read(),
    members: (segment) => segmentMembers(tools, segment),
    question: async (filter) => ({
      filter,
      members: filter.segmentId === null ? null : await tools.members(filter.segmentId),
    }),
    figures: async (filter) => {
      const byDays = rollupFigures(store.read, filter);
      if (!isNarrowed(filter)) return { ...byDays, cohorts: (unit) => rollupCohorts(store.read, filter, unit) };
      const counted = countVisits(await book.read(), await tools.question(filter));
      // The roll-ups know the weekday of a first visit, but not of the one that began a cohort.
      return isNarrowed({ ...filter, weekday: null }) ? counted : { ...byDays, cohorts: counted.cohorts };
    },
    ofEach: parts.ofEach,
    sumOf: parts.sumOf,
    hold: parts.hold,
    remember: <Value>(key: string, make: () => Value): Value => {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as Value;
    },
  };
  return tools;
}
