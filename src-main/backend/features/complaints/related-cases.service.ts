import type { Suggestion } from '#shared/contract/related-cases.contract.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { Asker } from '#main/backend/features/cards/cards.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import { record, type Happening } from './case-log.service.ts';
import type { ComplaintPolicyService } from './complaint-policy.service.ts';
import { findComplaint, type ComplaintRecord } from './complaints.repository.ts';
import {
  casesOfItemThatDay,
  deleteLinks,
  insertLink,
  linkedCaseIds,
  openCasesOfCustomer,
} from './related-cases.repository.ts';
import { relatedCasesOf } from './related-case-views.ts';

const MOST_SUGGESTED = 8;

export interface PairOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly otherId: CaseId;
}

export type PairRefusal =
  | { readonly code: 'CASE_NOT_FOUND' }
  | { readonly code: 'SAME_CASE' }
  | { readonly code: 'CASE_MERGED'; readonly data: { readonly caseId: CaseId; readonly into: CaseId } };

export type RelatedCasesService = ReturnType<typeof relatedCasesService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly policies: ComplaintPolicyService;
}

/** Which cases belong together. */
export function relatedCasesService({ store, clock, policies }: Parts) {
  const command = (
    procedure: string,
    { commandId, caseId, otherId }: PairOrder,
    asker: Asker,
    work: (db: WritableDb, pair: Pair) => 'linked' | 'unlinked' | null,
  ): Result<{ caseId: CaseId }, PairRefusal> =>
    store.write((db) => {
      const at = clock.now();
      const { staffId } = asker.session;
      return once(db, { id: commandId, procedure, staffId, at }, (): Result<{ caseId: CaseId }, PairRefusal> => {
        const pair = pairOf(db, caseId, otherId);
        if (!pair.ok) return pair;
        const kind = work(db, pair.value);
        if (kind === null) return ok({ caseId });
        recordPair(db, pair.value, kind, policies.rules(db), { staffId, at });
        return ok({ caseId });
      });
    });

  return {
    /** Linked already is well too. */
    link: (order: PairOrder, asker: Asker): Result<{ caseId: CaseId }, PairRefusal> =>
      command('complaints.link', order, asker, (db, [one, other]) => {
        if (linkedCaseIds(db, one.id).includes(other.id)) return null;
        insertLink(db, one.id, other.id);
        return 'linked';
      }),

    unlink: (order: PairOrder, asker: Asker): Result<{ caseId: CaseId }, PairRefusal> =>
      command('complaints.unlink', order, asker, (db, [one, other]) =>
        deleteLinks(db, one.id, other.id) === 0 ? null : 'unlinked',
      ),

    suggestions: (caseId: CaseId): Suggestion[] => {
      const db = store.read;
      const known = new Set(linkedCaseIds(db, caseId));
      const hers = openCasesOfCustomer(db, caseId, MOST_SUGGESTED).filter((id) => !known.has(id));
      const sameItem = casesOfItemThatDay(db, caseId, MOST_SUGGESTED).filter(
        (id) => !known.has(id) && !hers.includes(id),
      );
      return [
        ...relatedCasesOf(db, hers).map((one) => ({ ...one, because: 'same_customer' as const })),
        ...relatedCasesOf(db, sameItem).map((one) => ({ ...one, because: 'same_item' as const })),
      ].slice(0, MOST_SUGGESTED);
    },
  };
}

/** Links two cases where they are written down as it went, in the caller's transaction. */
export function linkCases(
  db: WritableDb,
  [one, other]: readonly [CaseId, CaseId],
  rules: ClockRules,
  common: Pick<Happening, 'staffId' | 'at'>,
): void {
  const pair = pairOf(db, one, other);
  if (!pair.ok) throw new Error(`The cases ${one} and ${other} cannot be linked`);
  insertLink(db, one, other);
  recordPair(db, pair.value, 'linked', rules, common);
}

/** Tells it in the timelines of both. */
function recordPair(
  db: WritableDb,
  [a, b]: Pair,
  kind: 'linked' | 'unlinked',
  rules: ClockRules,
  common: Pick<Happening, 'staffId' | 'at'>,
): void {
  record(db, a.id, rules, [{ ...common, state: a.state, what: { kind, other: b.id } }]);
  record(db, b.id, rules, [{ ...common, state: b.state, what: { kind, other: a.id } }]);
}

type Pair = readonly [ComplaintRecord, ComplaintRecord];

/** Two cases that can be linked: each stands for itself. */
function pairOf(db: ReadableDb, caseId: CaseId, otherId: CaseId): Result<Pair, PairRefusal> {
  if (caseId === otherId) return refuse({ code: 'SAME_CASE' });
  const one = findComplaint(db, caseId);
  const other = findComplaint(db, otherId);
  if (one === undefined || other === undefined) return refuse({ code: 'CASE_NOT_FOUND' });
  for (const { id, mergedInto } of [one, other]) {
    if (mergedInto !== null) return refuse({ code: 'CASE_MERGED', data: { caseId: id, into: mergedInto } });
  }
  return ok([one, other]);
}
