import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import {
  archiveReason,
  bringReasonBack,
  moveReason,
  newReason,
  regroupReason,
  renameReason,
  type ArchiveRefusal,
  type NamingRefusal,
  type ReasonNotFound,
  type RegroupRefusal,
} from '#shared/domain/complaints/change-reasons.ts';
import { isOffered, reasonsIn, type Reason, type ReasonTree } from '#shared/domain/complaints/reason-tree.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, ReasonId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  allReasons,
  casesByReason,
  casesByReasonSince,
  insertReason,
  updateReasonRow,
} from './complaint-reasons.repository.ts';
import { namesInEveryLanguage } from './reason-words.ts';

/** What was complained about within so many days is offered first. */
const LATELY_DAYS = 90;

export type ComplaintReasonsService = ReturnType<typeof complaintReasonsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

interface Asked {
  readonly commandId: CommandId;
}

/** The shop's own list of what complaints are about; each command is one transaction and answers with the list. */
export function complaintReasonsService({ store, clock, shop }: Parts) {
  const listOf = (db: ReadableDb): ReasonList => {
    const tree = allReasons(db);
    const cases = casesByReason(db);
    const lately = casesByReasonSince(db, addDays(shop.today(), 1 - LATELY_DAYS));
    const listed = (reason: Reason): ListedReason => ({
      id: reason.id,
      code: reason.code,
      name: reason.name,
      archived: reason.archivedAt !== null,
      offered: isOffered(tree, reason),
      cases: cases.get(reason.id) ?? 0,
      lately: lately.get(reason.id) ?? 0,
    });
    return reasonsIn(tree, null).map((group) => ({
      ...listed(group),
      reasons: reasonsIn(tree, group.id).map((reason) => listed(reason)),
    }));
  };

  const command = <Refusal>(
    procedure: string,
    { commandId }: Asked,
    staffId: StaffId,
    work: (db: WritableDb, tree: ReasonTree, at: Moment) => Result<unknown, Refusal>,
  ): Result<ReasonList, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure: `complaintReasons.${procedure}`, staffId, at }, () => {
        const done = work(db, allReasons(db), at);
        if (!done.ok) return done;
        db.changed('complaints');
        return ok(listOf(db));
      });
    });

  /** Writes the rows that are not what they were. */
  const put = <Refusal>(
    db: WritableDb,
    before: ReasonTree,
    after: Result<ReasonTree, Refusal>,
  ): Result<ReasonTree, Refusal> => {
    if (!after.ok) return after;
    for (const reason of after.value) if (!before.includes(reason)) updateReasonRow(db, reason);
    return after;
  };

  return {
    list: (): ReasonList => listOf(store.read),

    add: (
      order: Asked & { readonly groupId: ReasonId | null; readonly name: string },
      staffId: StaffId,
    ): Result<ReasonList, NamingRefusal> =>
      command('add', order, staffId, (db, tree) => {
        const added = newReason(tree, order.groupId, order.name, namesInEveryLanguage);
        if (added.ok) insertReason(db, added.value);
        return added;
      }),

    rename: (
      order: Asked & { readonly reasonId: ReasonId; readonly name: string },
      staffId: StaffId,
    ): Result<ReasonList, NamingRefusal> =>
      command('rename', order, staffId, (db, tree) =>
        put(db, tree, renameReason(tree, order.reasonId, order.name, namesInEveryLanguage)),
      ),

    move: (
      order: Asked & { readonly reasonId: ReasonId; readonly direction: 'up' | 'down' },
      staffId: StaffId,
    ): Result<ReasonList, ReasonNotFound> =>
      command('move', order, staffId, (db, tree) => put(db, tree, moveReason(tree, order.reasonId, order.direction))),

    regroup: (
      order: Asked & { readonly reasonId: ReasonId; readonly groupId: ReasonId | null },
      staffId: StaffId,
    ): Result<ReasonList, RegroupRefusal> =>
      command('regroup', order, staffId, (db, tree) =>
        put(db, tree, regroupReason(tree, order.reasonId, order.groupId, namesInEveryLanguage)),
      ),

    archive: (order: Asked & { readonly reasonId: ReasonId }, staffId: StaffId): Result<ReasonList, ArchiveRefusal> =>
      command('archive', order, staffId, (db, tree, at) => put(db, tree, archiveReason(tree, order.reasonId, at))),

    bringBack: (order: Asked & { readonly reasonId: ReasonId }, staffId: StaffId): Result<ReasonList, ReasonNotFound> =>
      command('bringBack', order, staffId, (db, tree) => put(db, tree, bringReasonBack(tree, order.reasonId))),
  };
}
