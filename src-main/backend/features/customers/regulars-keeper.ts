import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Change } from '#shared/contract/activity.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Store } from '#main/backend/store/open.ts';
import {
  findRegulars,
  listLatestEnrolled,
  listLatestVisitors,
  type Candidate,
  type VisitCursor,
} from './customer-search.repository.ts';
import { recentRegulars, type RecentRegulars } from './recent-regulars.ts';

const LATEST_VISITORS = 20_000;
const LATEST_ENROLLED = 2000;
const SLICE = 500;
/** Everybody who comes in is added; past this the index is read anew, without those who stayed away. */
const MOST_KEPT = 30_000;
/** While a file is being imported, its batches come many a second. */
const LEAST_MS_BETWEEN_RELOADS = 10_000;

export interface RegularsKeeper {
  /** As they stand now; reads them first if nobody did. */
  readonly get: () => RecentRegulars;
  /** Begins to read them, in slices that let others in between. */
  readonly warm: () => void;
}

/** Keeps the regulars in memory true to the file: follows the change feed, and reads them anew after bulk changes. */
export function keepRegulars(store: Store): RegularsKeeper {
  let regulars: RecentRegulars | undefined;
  let loadedAt = 0;
  let stale = false;
  /** Changed since they were read. They are read again with the next query: no stamp has to wait for it. */
  let changed = new Set<CustomerId>();
  /** Changed while the regulars are being read: what was read of them may be old. */
  let missed: Set<CustomerId> | undefined;

  const take = (people: readonly Candidate[]): RecentRegulars => {
    const fresh = recentRegulars(people);
    loadedAt = performance.now();
    regulars = fresh;
    changed = new Set(missed);
    return fresh;
  };

  const readChanged = (into: RecentRegulars): RecentRegulars => {
    if (changed.size === 0) return into;
    const ids = [...changed];
    for (const id of ids) into.remove(id);
    for (const person of findRegulars(store.read, ids)) into.put(person);
    changed.clear();
    if (into.size > MOST_KEPT) stale = true;
    return into;
  };

  const reload = async (): Promise<void> => {
    if (missed !== undefined) return;
    missed = new Set();
    stale = false;
    const people: Candidate[] = [];
    const reading = slices(store);
    for (;;) {
      await letOthersIn();
      // The file was closed or swapped meanwhile: these people are nobody's now.
      if (missed === undefined || !store.connection.open) return;
      const slice = reading.next();
      if (slice.done === true) break;
      people.push(...slice.value);
    }
    take(people);
    missed = undefined;
  };

  const begin = (): void => {
    reload().catch(() => {
      // A file that cannot be read says so to whoever searches, with the same words.
      missed = undefined;
      stale = true;
    });
  };

  store.onChange(({ topics, customerIds }: Change) => {
    if (!topics.includes('customers') && !topics.includes('cards')) return;
    if (customerIds === null) {
      stale = true;
      return;
    }
    for (const id of customerIds) {
      changed.add(id);
      missed?.add(id);
    }
  });
  store.onReplaced(() => {
    regulars = undefined;
    missed = undefined;
  });

  return {
    get: () => {
      const now = readChanged(regulars ?? take([...slices(store)].flat()));
      if (stale && performance.now() - loadedAt >= LEAST_MS_BETWEEN_RELOADS) begin();
      return now;
    },
    warm: begin,
  };
}

function* slices(store: Store): Generator<Candidate[]> {
  yield listLatestEnrolled(store.read, LATEST_ENROLLED);
  let after: VisitCursor | null = null;
  for (let read = 0; read < LATEST_VISITORS; read += SLICE) {
    const slice: Candidate[] = listLatestVisitors(store.read, after, SLICE);
    const last = slice.at(-1);
    if (last === undefined) return;
    yield slice;
    after = { day: last.seenDay, id: last.id };
  }
}
