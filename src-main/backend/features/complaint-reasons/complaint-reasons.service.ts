import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import { isOffered, reasonsIn, type Reason } from '#shared/domain/complaints/reason-tree.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { allReasons, casesByReason, casesByReasonSince } from './complaint-reasons.repository.ts';

/** What was complained about within so many days is offered first. */
const LATELY_DAYS = 90;

export type ComplaintReasonsService = ReturnType<typeof complaintReasonsService>;

interface Parts {
  readonly store: Store;
  readonly shop: ShopService;
}

/** The shop's own list of what complaints are about. */
export function complaintReasonsService({ store, shop }: Parts) {
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
  return {
    list: (): ReasonList => listOf(store.read),
  };
}
