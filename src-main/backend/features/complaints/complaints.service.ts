import type { CaseAction, CaseDetail, GestureOrder, NewCase } from '#shared/contract/complaints.contract.ts';
import { actOn, type CaseStep, type NotNow } from '#shared/domain/complaints/case-workflow.ts';
import { changesCase } from '#shared/domain/complaints/case-event.ts';
import { factsOf, type CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import { guessSeverity } from '#shared/domain/complaints/guess-severity.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { Asker } from '#main/backend/features/cards/cards.service.ts';
import { chosenReason } from '#main/backend/features/complaint-reasons/reason-names.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { happeningOf, lacksWords, needsManager } from './case-action.ts';
import { record, type Happening } from './case-log.service.ts';
import { caseDetailOf, promisesOf } from './case-views.service.ts';
import type { ComplaintPolicyService } from './complaint-policy.service.ts';
import { indexName } from './complaint-words.repository.ts';
import {
  findComplaint,
  insertComplaint,
  isActiveStaff,
  isCustomer,
  listEvents,
  staffNames,
} from './complaints.repository.ts';
import { giveGesture, planGesture, type GestureRefusal } from './gestures.service.ts';
import { takeBackGesture, type TakeBackOrder, type TakeBackRefusal } from './take-back-gesture.ts';

export type TakeRefusal =
  | { readonly code: 'WHAT_MISSING' }
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'REASON_NOT_OFFERED' }
  | GestureRefusal;
export type CaseRefusal =
  | { readonly code: 'CASE_NOT_FOUND' }
  | { readonly code: 'CASE_CHANGED'; readonly data: { readonly by: string } };
export type ActRefusal =
  | CaseRefusal
  | NotNow
  | { readonly code: 'WORDS_MISSING' }
  | { readonly code: 'STAFF_NOT_FOUND' }
  | { readonly code: 'REASON_NOT_OFFERED' }
  | { readonly code: 'CASE_MERGED'; readonly data: { readonly caseId: CaseId; readonly into: CaseId } }
  | { readonly code: 'FORBIDDEN'; readonly data: { readonly needs: Role } };
export type GiveRefusal = CaseRefusal | NotNow | GestureRefusal;

export interface TakeOrder {
  readonly commandId: CommandId;
  readonly case: NewCase;
  readonly gesture: GestureOrder | null;
  readonly approvalId: ApprovalId | null;
}

export interface ActOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly revision: number;
  readonly action: CaseAction;
}

export interface GiveOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly gesture: GestureOrder;
  readonly settle: boolean;
  readonly approvalId: ApprovalId | null;
}

export type ComplaintsService = ReturnType<typeof complaintsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly session: Pick<SessionService, 'takeApproval'>;
  readonly policies: ComplaintPolicyService;
}

/** Complaints from the counter to settled: each command is one transaction, and answers with the case as it stands. */
export function complaintsService({ store, clock, shop, session, policies }: Parts) {
  const detail = (db: ReadableDb, id: CaseId, now: Moment): CaseDetail => {
    const found = caseDetailOf(db, id, { rules: policies.rules(db), now, calendar: shop.calendar() });
    if (found === undefined) throw new Error(`Case ${id} was there a moment ago`);
    return found;
  };

  const command = <Refusal>(
    procedure: string,
    commandId: CommandId,
    asker: Asker,
    work: (db: WritableDb, at: Moment) => Result<CaseId, Refusal>,
  ): Result<CaseDetail, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      const { staffId } = asker.session;
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        return done.ok ? ok(detail(db, done.value, at)) : done;
      });
    });

  const plan = (db: ReadableDb, asked: Parameters<typeof planGesture>[1]) =>
    planGesture(db, asked, { policy: policies.rules(db).policy, calendar: shop.calendar(), session });

  const happening = (asker: Asker, at: Moment) => ({ staffId: asker.session.staffId, at });

  return {
    /** Severity is guessed from the words where nobody chose one; a gesture given at once settles the case. */
    take: (order: TakeOrder, asker: Asker): Result<CaseDetail, TakeRefusal> =>
      command('complaints.take', order.commandId, asker, (db, at): Result<CaseId, TakeRefusal> => {
        const { customerId, what, wants } = order.case;
        if (what === '') return refuse({ code: 'WHAT_MISSING' });
        if (customerId !== null && !isCustomer(db, customerId)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
        const reason = chosenReason(db, order.case.reasonId);
        if (reason === null) return refuse({ code: 'REASON_NOT_OFFERED' });
        const { gesture, approvalId, commandId } = order;
        const planned =
          gesture === null ? null : plan(db, { order: gesture, customerId, caseId: null, approvalId, asker, at });
        if (planned !== null && !planned.ok) return planned;
        const { staffId } = asker.session;
        const severity = order.case.severity ?? guessSeverity(`${what}\n${wants}`, reason.code);
        const calendar = shop.calendar();
        const taken = { at, day: calendar.dayOf(at), by: staffId, severity };
        const caseId = insertComplaint(db, { ...order.case, reasonId: reason.id }, taken);
        if (customerId !== null) indexName(db, caseId, customerId);
        const common = happening(asker, at);
        const happenings: Happening[] = [{ ...common, state: 'new', what: { kind: 'taken', severity } }];
        if (planned !== null) {
          const given = giveGesture(db, planned.value, { caseId, commandId, staffId, at }, calendar);
          happenings.push(
            { ...common, state: 'acknowledged', what: { kind: 'gesture', gesture: given } },
            { ...common, state: 'settled', what: { kind: 'settled', text: '' } },
          );
        }
        record(db, caseId, policies.rules(db), happenings);
        return ok(caseId);
      }),

    act: (order: ActOrder, asker: Asker): Result<CaseDetail, ActRefusal> =>
      command('complaints.act', order.commandId, asker, (db, at): Result<CaseId, ActRefusal> => {
        const { caseId, action, revision } = order;
        if (needsManager(action.kind) && !mayActAs(asker.session.role, 'manager')) {
          return refuse({ code: 'FORBIDDEN', data: { needs: 'manager' } });
        }
        const complaint = findComplaint(db, caseId);
        const entries = listEvents(db, caseId);
        if (complaint === undefined || entries.length === 0) return refuse({ code: 'CASE_NOT_FOUND' });
        const news = entries.findLast(({ number, what }) => number > revision && changesCase(what));
        if (news !== undefined) {
          const by = news.staffId === null ? '' : (staffNames(db).get(news.staffId) ?? '');
          return refuse({ code: 'CASE_CHANGED', data: { by } });
        }
        if (lacksWords(action)) return refuse({ code: 'WORDS_MISSING' });
        if (action.kind === 'assign' && action.to !== null && !isActiveStaff(db, action.to)) {
          return refuse({ code: 'STAFF_NOT_FOUND' });
        }
        if (action.kind === 'reason' && chosenReason(db, action.to) === null) {
          return refuse({ code: 'REASON_NOT_OFFERED' });
        }
        const facts = factsOf(entries);
        // What was promised in it is still to be kept; for the rest, the other case stands for it.
        if (facts.mergedInto !== null && action.kind !== 'end_promise') {
          return refuse({ code: 'CASE_MERGED', data: { caseId, into: facts.mergedInto } });
        }
        const isOver =
          action.kind === 'end_promise' &&
          promisesOf(caseId, entries).find(({ number }) => number === action.promise)?.state !== 'open';
        if (isOver) return refuse({ code: 'NOT_NOW', data: { state: facts.state } });
        const next = actOn(facts.state, stepOf(action, facts));
        if (!next.ok) return next;
        const what = happeningOf(action, { severity: facts.severity, reasonId: complaint.reasonId });
        record(db, caseId, policies.rules(db), [{ ...happening(asker, at), state: next.value, what }]);
        return ok(caseId);
      }),

    give: (order: GiveOrder, asker: Asker): Result<CaseDetail, GiveRefusal> =>
      command('complaints.give', order.commandId, asker, (db, at): Result<CaseId, GiveRefusal> => {
        const { caseId, commandId, approvalId } = order;
        const complaint = findComplaint(db, caseId);
        if (complaint === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
        const facts = factsOf(listEvents(db, caseId));
        const given = actOn(facts.state, 'give');
        if (!given.ok) return given;
        const { customerId } = complaint;
        const planned = plan(db, { order: order.gesture, customerId, caseId, approvalId, asker, at });
        if (!planned.ok) return planned;
        const { staffId } = asker.session;
        const gesture = giveGesture(db, planned.value, { caseId, commandId, staffId, at }, shop.calendar());
        const common = happening(asker, at);
        const happenings: Happening[] = [{ ...common, state: given.value, what: { kind: 'gesture', gesture } }];
        if (order.settle) happenings.push({ ...common, state: 'settled', what: { kind: 'settled', text: '' } });
        record(db, caseId, policies.rules(db), happenings);
        return ok(caseId);
      }),

    takeBack: (order: TakeBackOrder, asker: Asker): Result<CaseDetail, TakeBackRefusal> =>
      command('complaints.takeBack', order.commandId, asker, (db, at) =>
        takeBackGesture(db, order, asker, at, { calendar: shop.calendar(), rules: policies.rules(db), session }),
      ),

    get: (caseId: CaseId): Result<CaseDetail, { readonly code: 'CASE_NOT_FOUND' }> => {
      const looking = { rules: policies.rules(store.read), now: clock.now(), calendar: shop.calendar() };
      const found = caseDetailOf(store.read, caseId, looking);
      return found === undefined ? refuse({ code: 'CASE_NOT_FOUND' }) : ok(found);
    },
  };
}

/** Giving a case to nobody in particular moves it no further. */
function stepOf(action: CaseAction, facts: CaseFacts): CaseStep {
  if (action.kind === 'assign' && action.to === null && facts.state !== 'settled' && facts.state !== 'closed') {
    return 'note';
  }
  return action.kind;
}
