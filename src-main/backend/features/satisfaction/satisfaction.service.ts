import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { Question, Rating } from '#shared/contract/satisfaction.contract.ts';
import { actOn, isOpenCase, type NotNow } from '#shared/domain/complaints/case-workflow.ts';
import { asMoment, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CommandId, CustomerId, RatingId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { ASKED_WITHIN_DAYS, mayAsk } from '#shared/domain/satisfaction/when-to-ask.ts';
import type { RatingPlace, Score } from '#shared/domain/satisfaction/score.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { UNDO_MILLISECONDS, type Asker } from '#main/backend/features/cards/cards.service.ts';
import { caseHistory, record } from '#main/backend/features/complaints/case-log.service.ts';
import { caseDetailOf } from '#main/backend/features/complaints/case-views.service.ts';
import type { ComplaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  deleteRating,
  findRating,
  insertRating,
  keepPutOff,
  listRatings,
  putOffDays,
  settledCasesOf,
  visitDaysSince,
  type RatingRecord,
} from './satisfaction.repository.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** More visits than are asked on need not be looked at. */
const VISITS_LOOKED_AT = 8;

type NotFound = { readonly code: 'CASE_NOT_FOUND' };

export interface RateOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly place: RatingPlace;
  readonly score: Score | null;
  readonly remark: string;
}

export type SatisfactionService = ReturnType<typeof satisfactionService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: Pick<ShopService, 'calendar'>;
  readonly policies: ComplaintPolicyService;
}

/** Whether a complaint was put right, in the words of whoever complained. */
export function satisfactionService({ store, clock, shop, policies }: Parts) {
  const command = <Value, Refusal>(
    procedure: string,
    commandId: CommandId,
    asker: Asker,
    work: (db: WritableDb, at: Moment) => Result<Value, Refusal>,
  ): Result<Value, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId: asker.session.staffId, at }, () => work(db, at));
    });

  return {
    question: (customerId: CustomerId): Question | null => {
      const db = store.read;
      const now = clock.now();
      const calendar = shop.calendar();
      const today = calendar.dayOf(now);
      const since = asMoment(now - (ASKED_WITHIN_DAYS + 1) * MILLISECONDS_PER_DAY);
      for (const { askedAt, ...question } of settledCasesOf(db, customerId, since)) {
        const { caseId, settledAt } = question;
        const settledDay = calendar.dayOf(settledAt);
        const visitedOn = visitDaysSince(db, customerId, settledDay, VISITS_LOOKED_AT);
        const settled = { settledAt, settledDay, askedAt, visitedOn, putOffOn: putOffDays(db, caseId) };
        if (mayAsk(settled, { now, today })) return question;
      }
      return null;
    },

    ofCase: (caseId: CaseId): Rating[] => {
      const history = caseHistory(store.read, caseId);
      return history === undefined ? [] : listRatings(store.read, history.parts).map(ratingOf);
    },

    rate: (order: RateOrder, asker: Asker): Result<Rating, NotFound | NotNow> =>
      command('satisfaction.rate', order.commandId, asker, (db, at): Result<Rating, NotFound | NotNow> => {
        const { caseId, place, score, remark } = order;
        const history = caseHistory(db, caseId);
        if (history === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
        const { state, mergedInto } = history.facts;
        if (isOpenCase(state) || mergedInto !== null) return refuse({ code: 'NOT_NOW', data: { state } });
        const { staffId } = asker.session;
        const businessDay = shop.calendar().dayOf(at);
        const id = insertRating(db, { caseId, at, businessDay, staffId, place, score, remark });
        const what = { kind: 'rated', score, place, text: remark } as const;
        record(db, caseId, policies.rules(db), [{ staffId, at, state, what }]);
        return ok(ratingOf(theRating(db, id)));
      }),

    /** @returns RATING_STANDS once its ten seconds are over */
    takeBack: (
      { commandId, ratingId }: { readonly commandId: CommandId; readonly ratingId: RatingId },
      asker: Asker,
    ): Result<{ caseId: CaseId }, { readonly code: 'RATING_NOT_FOUND' } | { readonly code: 'RATING_STANDS' }> =>
      command(
        'satisfaction.takeBack',
        commandId,
        asker,
        (db, at): Result<{ caseId: CaseId }, { code: 'RATING_NOT_FOUND' } | { code: 'RATING_STANDS' }> => {
          const rating = findRating(db, ratingId);
          if (rating === undefined) return refuse({ code: 'RATING_NOT_FOUND' });
          // Counted both ways: a clock set back must not make an old answer a fresh one.
          if (Math.abs(at - rating.at) > UNDO_MILLISECONDS) return refuse({ code: 'RATING_STANDS' });
          const { caseId } = rating;
          const history = caseHistory(db, caseId);
          if (history === undefined) return refuse({ code: 'RATING_NOT_FOUND' });
          const rated = history.lastNumberOf('rated');
          deleteRating(db, ratingId);
          const { staffId } = asker.session;
          const what = { kind: 'rating_taken_back', rated } as const;
          record(db, caseId, policies.rules(db), [{ staffId, at, state: history.facts.state, what }]);
          return ok({ caseId });
        },
      ),

    putOff: (
      { commandId, caseId }: { readonly commandId: CommandId; readonly caseId: CaseId },
      asker: Asker,
    ): Result<{ caseId: CaseId }, NotFound> =>
      command('satisfaction.putOff', commandId, asker, (db, at): Result<{ caseId: CaseId }, NotFound> => {
        if (caseHistory(db, caseId) === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
        keepPutOff(db, caseId, { at, businessDay: shop.calendar().dayOf(at), staffId: asker.session.staffId });
        db.changed('complaints');
        return ok({ caseId });
      }),

    /** Her bad grade stands in for a manager's word. */
    reopen: (
      order: { readonly commandId: CommandId; readonly caseId: CaseId; readonly text: string },
      asker: Asker,
    ): Result<CaseDetail, NotFound | NotNow | { readonly code: 'WORDS_MISSING' }> =>
      command(
        'satisfaction.reopen',
        order.commandId,
        asker,
        (db, at): Result<CaseDetail, NotFound | NotNow | { code: 'WORDS_MISSING' }> => {
          const { caseId, text } = order;
          const history = caseHistory(db, caseId);
          if (history === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
          if (text === '') return refuse({ code: 'WORDS_MISSING' });
          const { facts } = history;
          const next = actOn(facts.state, 'reopen');
          if (!next.ok) return next;
          if (!facts.unhappy || facts.mergedInto !== null) {
            return refuse({ code: 'NOT_NOW', data: { state: facts.state } });
          }
          const rules = policies.rules(db);
          const { staffId } = asker.session;
          record(db, caseId, rules, [{ staffId, at, state: next.value, what: { kind: 'reopened', text } }]);
          const detail = caseDetailOf(db, caseId, { rules, now: at, calendar: shop.calendar() });
          if (detail === undefined) throw new Error(`Case ${caseId} was there a moment ago`);
          return ok(detail);
        },
      ),
  };
}

function theRating(db: WritableDb, id: RatingId): RatingRecord {
  const rating = findRating(db, id);
  if (rating === undefined) throw new Error(`Rating ${id} was there a moment ago`);
  return rating;
}

function ratingOf({ id, caseId, at, by, place, score, remark }: RatingRecord): Rating {
  return { id, caseId, at, by, place, score, remark, undoUntil: asMoment(at + UNDO_MILLISECONDS) };
}
