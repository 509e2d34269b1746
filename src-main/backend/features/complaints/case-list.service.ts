import type { CaseFigure } from '#shared/contract/case-figure.ts';
import type { CaseRow, CustomerCase } from '#shared/contract/complaints.contract.ts';
import { dueBounds } from '#shared/domain/complaints/due-bounds.ts';
import { withReasonsOf } from '#shared/domain/complaints/reason-tree.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CustomerId, ReasonId, StaffId } from '#shared/domain/kernel/ids.ts';
import { reasonTree } from '#main/backend/features/complaint-reasons/reason-names.service.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { CaseFiguresService } from '#main/backend/features/learn/case-figures.service.ts';
import {
  caseIdsOfCustomer,
  countCases,
  countDue,
  countOpen,
  countUnhappy,
  listCaseIds,
  type CaseView,
} from './case-list.repository.ts';
import { caseRowOf } from './case-views.service.ts';
import type { ComplaintPolicyService } from './complaint-policy.service.ts';
import { standingCost } from './gesture-views.service.ts';

/** Of one customer at most so many are shown beside her card. */
const MOST_OF_CUSTOMER = 200;

export interface ListOrder {
  readonly view: CaseView;
  readonly text: string;
  readonly reasonId: ReasonId | null;
  readonly figure?: CaseFigure | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface CaseCounts {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly escalated: number;
  readonly unhappy: number;
}

export type CaseListService = ReturnType<typeof caseListService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly policies: ComplaintPolicyService;
  readonly shop: Pick<ShopService, 'calendar'>;
  /** The same words count a figure and list what is behind it. */
  readonly figures: Pick<CaseFiguresService, 'condition'>;
}

/** Which cases there are; clocks are read for the rows that are shown and for no others. */
export function caseListService({ store, clock, policies, shop, figures }: Parts) {
  const rowsOf = (ids: readonly CaseId[]): CaseRow[] => {
    const looking = { rules: policies.rules(store.read), now: clock.now(), calendar: shop.calendar() };
    return ids.map((id) => caseRowOf(store.read, id, looking)).filter((row) => row !== undefined);
  };
  return {
    list: (
      { view, text, reasonId, figure, offset, limit }: ListOrder,
      staffId: StaffId,
    ): { total: number; rows: CaseRow[] } => {
      const reasonIds = reasonId === null ? null : withReasonsOf(reasonTree(store.read), reasonId);
      const only = figure === undefined ? undefined : figures.condition(figure);
      const query = { view, text, staffId, reasonIds, only };
      return { total: countCases(store.read, query), rows: rowsOf(listCaseIds(store.read, query, offset, limit)) };
    },

    ofCustomer: (customerId: CustomerId): CustomerCase[] =>
      rowsOf(caseIdsOfCustomer(store.read, customerId, MOST_OF_CUSTOMER)).map((row) => ({
        ...row,
        cost: standingCost(store.read, row.id),
      })),

    counts: (): CaseCounts => {
      const bounds = dueBounds(policies.rules(store.read), clock.now());
      const due = bounds === null ? { dueSoon: 0, overdue: 0, escalated: 0 } : countDue(store.read, bounds);
      return { open: countOpen(store.read), unhappy: countUnhappy(store.read), ...due };
    },
  };
}
