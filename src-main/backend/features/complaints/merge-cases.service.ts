import type { MergePreview } from '#shared/contract/related-cases.contract.ts';
import { factsOf } from '#shared/domain/complaints/case-facts.ts';
import { planMerge, type MergeRefusal } from '#shared/domain/complaints/plan-merge.ts';
import { sharedClockOf } from '#shared/domain/complaints/shared-clock.ts';
import { asMoment, type Clock } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, CaseId, CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { UNDO_MILLISECONDS, type Asker, type ManagerRefusal } from '#main/backend/features/cards/cards.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import { record } from './case-log.service.ts';
import { promisesOf } from './case-views.service.ts';
import type { ComplaintPolicyService } from './complaint-policy.service.ts';
import { forgetName, indexName } from './complaint-words.repository.ts';
import { findComplaint, listEvents, type ComplaintRecord } from './complaints.repository.ts';
import { costOfCase, listGestures } from './gestures.repository.ts';
import { absorbedCaseIds, setCustomer } from './related-cases.repository.ts';
import { relatedCaseOf } from './related-case-views.ts';
import type { PairOrder } from './related-cases.service.ts';

type Merged = { readonly caseId: CaseId };
type NotFound = { readonly code: 'CASE_NOT_FOUND' };

export interface MergeOrder extends PairOrder {
  readonly approvalId: ApprovalId | null;
}

export interface UnmergeOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly approvalId: ApprovalId | null;
}

export type MergeCasesRefusal = NotFound | MergeRefusal | ManagerRefusal;
export type UnmergeRefusal = NotFound | { readonly code: 'NOT_MERGED' } | ManagerRefusal;

export type MergeCasesService = ReturnType<typeof mergeCasesService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly policies: ComplaintPolicyService;
  readonly session: Pick<SessionService, 'takeApproval'>;
}

/** A case that was taken twice becomes part of the other: nothing is copied, so that it can be taken apart again. */
export function mergeCasesService({ store, clock, policies, session }: Parts) {
  const managerFor = (approvalId: ApprovalId | null, asker: Asker): Result<StaffId | null, ManagerRefusal> => {
    if (approvalId !== null) return session.takeApproval(asker.connection, approvalId, 'merge_cases');
    return mayActAs(asker.session.role, 'manager') ? ok(null) : refuse({ code: 'NEEDS_MANAGER' });
  };

  return {
    preview: (sourceId: CaseId, targetId: CaseId): Result<MergePreview, NotFound | MergeRefusal> => {
      const db = store.read;
      const pair = pairOf(db, sourceId, targetId);
      if (!pair.ok) return pair;
      const { source, target, lent } = pair.value;
      const entries = listEvents(db, sourceId);
      const startOf = (id: CaseId) => sharedClockOf(factsOf(listEvents(db, id))).takenAt;
      return ok({
        source: relatedCaseOf(source),
        target: relatedCaseOf(target),
        customerName: lent ? source.customerName : target.customerName,
        events: entries.length,
        gestures: listGestures(db, sourceId).filter(({ takenBackAt }) => takenBackAt === null).length,
        promises: promisesOf(sourceId, entries).filter(({ state }) => state === 'open').length,
        cost: asMinorUnits(costOfCase(db, sourceId) + costOfCase(db, targetId)),
        takenAt: asMoment(Math.min(startOf(sourceId), startOf(targetId))),
      });
    },

    /** The source is closed; from then on the target stands for both. */
    merge: (order: MergeOrder, asker: Asker): Result<Merged, MergeCasesRefusal> =>
      store.write((db) => {
        const at = clock.now();
        const { staffId } = asker.session;
        const { commandId, caseId: sourceId, otherId: targetId, approvalId } = order;
        const command = { id: commandId, procedure: 'complaints.merge', staffId, at };
        return once(db, command, (): Result<Merged, MergeCasesRefusal> => {
          const pair = pairOf(db, sourceId, targetId);
          if (!pair.ok) return pair;
          const manager = managerFor(approvalId, asker);
          if (!manager.ok) return manager;
          const { source, target, customerId, lent } = pair.value;
          const { takenAt, answeredAt, pauses } = sharedClockOf(factsOf(listEvents(db, sourceId)));
          const ended = pauses.map(({ from, until }) => ({ from, until: until ?? at }));
          if (lent && customerId !== null) {
            setCustomer(db, targetId, customerId, true);
            indexName(db, targetId, customerId);
          }
          const rules = policies.rules(db);
          const into = { kind: 'merged_into', into: targetId } as const;
          record(db, sourceId, rules, [{ staffId, at, state: 'closed', what: into }]);
          const absorbed = { kind: 'absorbed', source: source.id, takenAt, answeredAt, pauses: ended } as const;
          record(db, targetId, rules, [{ staffId, at, state: target.state, what: absorbed }]);
          return ok({ caseId: targetId });
        });
      }),

    /** It stands as it had stood, and so does the other, down to whose complaint it is. */
    unmerge: (order: UnmergeOrder, asker: Asker): Result<Merged, UnmergeRefusal> =>
      store.write((db) => {
        const at = clock.now();
        const { staffId } = asker.session;
        const { commandId, caseId, approvalId } = order;
        const command = { id: commandId, procedure: 'complaints.unmerge', staffId, at };
        return once(db, command, (): Result<Merged, UnmergeRefusal> => {
          const source = findComplaint(db, caseId);
          if (source === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
          if (source.mergedInto === null) return refuse({ code: 'NOT_MERGED' });
          const entries = listEvents(db, caseId);
          const merged = entries.findLastIndex(({ what }) => what.kind === 'merged_into');
          const by = entries[merged];
          // Counted both ways: a clock set back must not make an old merge a fresh one.
          const slip = by?.staffId === staffId && Math.abs(at - by.at) <= UNDO_MILLISECONDS;
          const manager = slip ? ok(null) : managerFor(approvalId, asker);
          if (!manager.ok) return manager;
          const targetId = source.mergedInto;
          const target = findComplaint(db, targetId);
          if (target === undefined) throw new Error(`Case ${targetId} was there when ${caseId} was merged into it`);
          const rules = policies.rules(db);
          const state = entries[merged - 1]?.state ?? 'new';
          const apart = (other: CaseId) => ({ kind: 'unmerged', other }) as const;
          record(db, caseId, rules, [{ staffId, at, state, what: apart(targetId) }]);
          if (target.customerLent) giveCustomerBack(db, target);
          record(db, targetId, rules, [{ staffId, at, state: target.state, what: apart(caseId) }]);
          return ok({ caseId });
        });
      }),
  };
}

interface MergePair {
  readonly source: ComplaintRecord;
  readonly target: ComplaintRecord;
  readonly customerId: ComplaintRecord['customerId'];
  readonly lent: boolean;
}

function pairOf(db: ReadableDb, sourceId: CaseId, targetId: CaseId): Result<MergePair, NotFound | MergeRefusal> {
  const source = findComplaint(db, sourceId);
  const target = findComplaint(db, targetId);
  if (source === undefined || target === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
  const planned = planMerge(source, target);
  return planned.ok ? ok({ source, target, ...planned.value }) : planned;
}

/** Somebody else of what is still merged into it may have brought the same customer along. */
function giveCustomerBack(db: WritableDb, target: ComplaintRecord): void {
  const lenders = absorbedCaseIds(db, target.id).map((id) => findComplaint(db, id)?.customerId ?? null);
  if (lenders.some((customerId) => customerId === target.customerId)) return;
  setCustomer(db, target.id, null, false);
  forgetName(db, target.id);
}
