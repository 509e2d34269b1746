import type { PainPoint, PainPointKind } from '#shared/contract/pain-points.contract.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import { addDays, calendarOf, type BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, PainPointId, PainPointKindId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { partOfDay, type PartOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { timeOfDay } from '#shared/domain/kernel/time-of-day.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  countByKind,
  countByPart,
  countPainPoints,
  findPainPoint,
  insertKind,
  insertPainPoint,
  listKinds,
  listPainPoints,
  markRemoved,
  updateKind,
  updateRemark,
  type Days,
  type PainPointRecord,
} from './pain-points.repository.ts';

/** So long whoever recorded it may take it out again by herself. */
const OWN_MISTAKE_MINUTES = 10;

export type KindRefusal = { readonly code: 'KIND_NOT_FOUND' | 'NAME_MISSING' | 'NAME_TAKEN' };
type NotFound = { readonly code: 'PAIN_POINT_NOT_FOUND' };
export type RemoveRefusal = NotFound | { readonly code: 'FORBIDDEN'; readonly data: { readonly needs: Role } };

/** Who asks. */
interface By {
  readonly staffId: StaffId;
  readonly role: Role;
}

interface Ordered extends By {
  readonly commandId: CommandId;
}

export interface PainPointOrder {
  readonly withinDays: number;
  readonly kindId: PainPointKindId | null;
  readonly weekday: number | null;
  readonly part: PartOfDay | null;
  readonly offset: number;
  readonly limit: number;
}

export type PainPointsService = ReturnType<typeof painPointsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** What goes wrong on the floor: recorded in one tap, counted by kind and by when. */
export function painPointsService({ store, clock, shop }: Parts) {
  const command = <Value, Refusal>(
    procedure: string,
    { commandId, staffId }: Ordered,
    work: (db: WritableDb, at: Moment) => Result<Value, Refusal>,
  ): Result<Value, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        if (done.ok) db.changed('painPoints');
        return done;
      });
    });

  const mayRemove = ({ staffId, at }: PainPointRecord, asker: By, now: Moment): boolean =>
    mayActAs(asker.role, 'manager') || (staffId === asker.staffId && now - at <= OWN_MISTAKE_MINUTES * 60_000);

  const viewOf = (record: PainPointRecord, asker: By, now: Moment): PainPoint => {
    const { id, kindId, at, by, remark } = record;
    return { id, kindId, at, by, remark, mayRemove: mayRemove(record, asker, now) };
  };

  const theView = (db: ReadableDb, id: PainPointId, asker: By, now: Moment): PainPoint => {
    const found = findPainPoint(db, id);
    if (found === undefined) throw new Error(`Pain point ${id} was there a moment ago`);
    return viewOf(found, asker, now);
  };

  const standing = (db: ReadableDb, id: PainPointId): PainPointRecord | undefined => {
    const found = findPainPoint(db, id);
    return found === undefined || found.removed ? undefined : found;
  };

  const lastDays = (withinDays: number): Days => {
    const until = shop.today();
    return { from: addDays(until, 1 - withinDays), until };
  };

  return {
    kinds: (): PainPointKind[] => listKinds(store.read),

    addKind: (order: Ordered & { readonly name: string }): Result<PainPointKind, KindRefusal> =>
      command('painPoints.addKind', order, (db): Result<PainPointKind, KindRefusal> => {
        const { name } = order;
        if (name === '') return refuse({ code: 'NAME_MISSING' });
        if (isTaken(db, name, null)) return refuse({ code: 'NAME_TAKEN' });
        return ok({ id: insertKind(db, name), code: null, name, archived: false });
      }),

    changeKind: (
      order: Ordered & { readonly kindId: PainPointKindId; readonly name: string; readonly archived: boolean },
    ): Result<PainPointKind, KindRefusal> =>
      command('painPoints.changeKind', order, (db, at): Result<PainPointKind, KindRefusal> => {
        const { kindId, name, archived } = order;
        const kind = listKinds(db).find(({ id }) => id === kindId);
        if (kind === undefined) return refuse({ code: 'KIND_NOT_FOUND' });
        if (name === '' && kind.code === null) return refuse({ code: 'NAME_MISSING' });
        if (!archived && isTaken(db, name, kindId)) return refuse({ code: 'NAME_TAKEN' });
        updateKind(db, kindId, { name, archivedAt: archived ? at : null });
        return ok({ ...kind, name, archived });
      }),

    record: (
      order: Ordered & { readonly kindId: PainPointKindId },
    ): Result<PainPoint, { readonly code: 'KIND_NOT_FOUND' }> =>
      command('painPoints.record', order, (db, at): Result<PainPoint, { readonly code: 'KIND_NOT_FOUND' }> => {
        const kind = listKinds(db).find(({ id }) => id === order.kindId);
        if (kind === undefined || kind.archived) return refuse({ code: 'KIND_NOT_FOUND' });
        const id = recordPainPoint(db, shop.calendar(), { ...order, at, remark: '' });
        return ok(theView(db, id, order, at));
      }),

    remark: (
      order: Ordered & { readonly painPointId: PainPointId; readonly remark: string },
    ): Result<PainPoint, NotFound> =>
      command('painPoints.remark', order, (db, at): Result<PainPoint, NotFound> => {
        if (standing(db, order.painPointId) === undefined) return refuse({ code: 'PAIN_POINT_NOT_FOUND' });
        updateRemark(db, order.painPointId, order.remark);
        return ok(theView(db, order.painPointId, order, at));
      }),

    /** It counts nowhere any more. */
    remove: (order: Ordered & { readonly painPointId: PainPointId }): Result<PainPoint, RemoveRefusal> =>
      command('painPoints.remove', order, (db, at): Result<PainPoint, RemoveRefusal> => {
        const found = standing(db, order.painPointId);
        if (found === undefined) return refuse({ code: 'PAIN_POINT_NOT_FOUND' });
        if (!mayRemove(found, order, at)) return refuse({ code: 'FORBIDDEN', data: { needs: 'manager' } });
        markRemoved(db, order.painPointId, at);
        return ok(viewOf(found, order, at));
      }),

    figures: ({ withinDays, kindId }: Pick<PainPointOrder, 'withinDays' | 'kindId'>) => {
      const days = lastDays(withinDays);
      const earlier = { from: addDays(days.from, -withinDays), until: addDays(days.until, -withinDays) };
      const now = countByKind(store.read, days);
      const before = countByKind(store.read, earlier);
      const of = (counted: typeof now, kind: PainPointKindId): number =>
        counted.find((one) => one.kindId === kind)?.count ?? 0;
      const ids = [...new Set([...now, ...before].map((one) => one.kindId))];
      const sum = (counted: typeof now): number => counted.reduce((total, { count }) => total + count, 0);
      return {
        total: sum(now),
        before: sum(before),
        kinds: ids
          .map((id) => ({ kindId: id, count: of(now, id), before: of(before, id) }))
          .toSorted((a, b) => b.count - a.count || b.before - a.before),
        cells: countByPart(store.read, days, kindId),
      };
    },

    list: (
      { withinDays, offset, limit, ...wishes }: PainPointOrder,
      asker: By,
    ): { total: number; rows: PainPoint[] } => {
      const query = { ...wishes, ...lastDays(withinDays) };
      const now = clock.now();
      const rows = listPainPoints(store.read, query, { offset, limit });
      return { total: countPainPoints(store.read, query), rows: rows.map((row) => viewOf(row, asker, now)) };
    },
  };
}

/** Every kind there is, for whoever records in a transaction of its own. */
export function painPointKinds(db: ReadableDb): PainPointKind[] {
  return listKinds(db);
}

/** How many of a kind there were from one day to another, both included. */
export function countPainPointsOf(db: ReadableDb, kindId: PainPointKindId, days: Days): number {
  return countByKind(db, days).find((one) => one.kindId === kindId)?.count ?? 0;
}

/** Writes one down in the caller's transaction, with the weekday and the part of the day it was in the shop. */
export function recordPainPoint(
  db: WritableDb,
  calendar: BusinessCalendar,
  point: { readonly kindId: PainPointKindId; readonly at: Moment; readonly staffId: StaffId; readonly remark: string },
): PainPointId {
  const { kindId, at, staffId, remark } = point;
  const day = calendar.dayOf(at);
  const part = partOfDay(at, day, timeOfDay(calendar.zone));
  return insertPainPoint(db, { kindId, at, day, weekday: calendarOf(day).weekday, part, staffId, remark });
}

/** Two tiles of one name could not be told apart. */
function isTaken(db: ReadableDb, name: string, except: PainPointKindId | null): boolean {
  const asked = foldName(name);
  return (
    asked !== '' && listKinds(db).some((kind) => kind.id !== except && !kind.archived && foldName(kind.name) === asked)
  );
}
