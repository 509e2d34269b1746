import type { Improvement, ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import { verdictOf, windowsOf, type Window } from '#shared/domain/improvements/measure.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, ImprovementId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { countTakenAbout } from '#main/backend/features/complaints/taken-about.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import { countPainPointsOf } from '#main/backend/features/pain-points/pain-points.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  findImprovement,
  insertImprovement,
  isStaff,
  listImprovements,
  updateImprovement,
  updateRemoved,
  type ImprovementRecord,
} from './improvements.repository.ts';

type NotFound = { readonly code: 'IMPROVEMENT_NOT_FOUND' };
export type SaveRefusal =
  | NotFound
  | { readonly code: 'IMPROVEMENT_EMPTY' | 'MEASURE_INCOMPLETE' | 'DATES_IMPOSSIBLE' | 'STAFF_NOT_FOUND' };

interface Ordered {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
}

interface OfImprovement extends Ordered {
  readonly improvementId: ImprovementId;
}

export type ImprovementsService = ReturnType<typeof improvementsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** What the shop changed, and whether what was measured got better. */
export function improvementsService({ store, clock, shop }: Parts) {
  const command = <Refusal>(
    procedure: string,
    { commandId, staffId }: Ordered,
    work: (db: WritableDb, at: Moment) => Result<ImprovementId, Refusal>,
  ): Result<Improvement, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        if (!done.ok) return done;
        db.changed('improvements');
        const found = findImprovement(db, done.value);
        if (found === undefined) throw new Error(`Improvement ${done.value} was there a moment ago`);
        return ok(viewOf(db, found, shop.today()));
      });
    });

  return {
    list: (): Improvement[] => {
      const today = shop.today();
      return listImprovements(store.read).map((record) => viewOf(store.read, record, today));
    },

    /** What is begun without a day began today; what is done without one was done today. */
    save: (
      order: Ordered & { readonly improvementId: ImprovementId | null; readonly improvement: ImprovementFacts },
    ): Result<Improvement, SaveRefusal> =>
      command('improvements.save', order, (db): Result<ImprovementId, SaveRefusal> => {
        const { improvementId, staffId: by } = order;
        const today = shop.today();
        const facts = withDays(order.improvement, today);
        if (facts.what === '') return refuse({ code: 'IMPROVEMENT_EMPTY' });
        if (isMeasuredByNothing(facts)) return refuse({ code: 'MEASURE_INCOMPLETE' });
        const { startedOn, doneOn, staffId } = facts;
        if (startedOn !== null && doneOn !== null && doneOn < startedOn) return refuse({ code: 'DATES_IMPOSSIBLE' });
        if (staffId !== null && !isStaff(db, staffId)) return refuse({ code: 'STAFF_NOT_FOUND' });
        if (improvementId === null) return ok(insertImprovement(db, facts, { on: today, by }));
        const found = findImprovement(db, improvementId);
        if (found === undefined || found.removed) return refuse({ code: 'IMPROVEMENT_NOT_FOUND' });
        updateImprovement(db, improvementId, facts);
        return ok(improvementId);
      }),

    remove: (order: OfImprovement): Result<Improvement, NotFound> =>
      command('improvements.remove', order, (db, at): Result<ImprovementId, NotFound> => {
        if (findImprovement(db, order.improvementId) === undefined) return refuse({ code: 'IMPROVEMENT_NOT_FOUND' });
        updateRemoved(db, order.improvementId, at);
        return ok(order.improvementId);
      }),

    restore: (order: OfImprovement): Result<Improvement, NotFound> =>
      command('improvements.restore', order, (db): Result<ImprovementId, NotFound> => {
        if (findImprovement(db, order.improvementId) === undefined) return refuse({ code: 'IMPROVEMENT_NOT_FOUND' });
        updateRemoved(db, order.improvementId, null);
        return ok(order.improvementId);
      }),
  };
}

/** Writes an improvement of the past down, in the caller's transaction. */
export function recordPastImprovement(
  db: WritableDb,
  facts: ImprovementFacts,
  written: { readonly on: BusinessDay; readonly by: StaffId },
): ImprovementId {
  db.changed('improvements');
  return insertImprovement(db, facts, written);
}

function withDays(facts: ImprovementFacts, today: BusinessDay): ImprovementFacts {
  const { state, startedOn, doneOn } = facts;
  if (state === 'doing') return { ...facts, startedOn: startedOn ?? today };
  if (state === 'done') return { ...facts, startedOn: startedOn ?? doneOn ?? today, doneOn: doneOn ?? today };
  return facts;
}

function isMeasuredByNothing({ measure: { source, name }, kindId, reasonId }: ImprovementFacts): boolean {
  if (source === 'pain_points') return kindId === null;
  if (source === 'complaints') return reasonId === null;
  return source === 'typed' && name === '';
}

function viewOf(db: ReadableDb, record: ImprovementRecord, today: BusinessDay): Improvement {
  const { removed: _removed, writtenOn, ...facts } = record;
  const { measure, state, startedOn, doneOn, plannedOn } = record;
  const counts = measure.source === 'pain_points' || measure.source === 'complaints';
  const windows = windowsOf(record, measure.weeks);
  const count = (window: Window | null): number | null => (window === null ? null : countIn(db, record, window));
  const before = counts ? count(windows.before) : measure.before;
  const after = counts ? count(windows.after) : measure.after;
  const afterUntil = counts ? (windows.after?.until ?? null) : null;
  const complete = !counts || (afterUntil !== null && today > afterUntil);
  const better = counts ? 'fewer' : measure.better;
  return {
    ...facts,
    day: doneOn ?? startedOn ?? plannedOn ?? writtenOn,
    before,
    after,
    afterUntil,
    verdict: verdictOf({ source: measure.source, state, before, after, complete, better }),
  };
}

function countIn(db: ReadableDb, { measure, kindId, reasonId }: ImprovementRecord, window: Window): number | null {
  if (measure.source === 'pain_points') return kindId === null ? null : countPainPointsOf(db, kindId, window);
  return reasonId === null ? null : countTakenAbout(db, reasonId, window);
}
