import { readCustomerRow, type CustomerDraft } from '#shared/domain/imports/read-customer-row.ts';
import type { ImportField } from '#shared/domain/imports/import-field.ts';
import { shown, type ProblemEffect, type ProblemReason } from '#shared/domain/imports/import-problem.ts';
import type { LocalDate } from '#shared/domain/imports/local-date.ts';
import { widthProblem } from '#shared/domain/imports/row-reader.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { AcceptedFacts } from './customer-book.ts';
import { skippedWith, type LineOutcome } from './import-order.ts';
import { momentOf } from './moment-of.ts';
import type { LineTaker, TakerParts } from './taker.ts';

type Complain = (field: ImportField | null, why: ProblemReason, value: string, effect: ProblemEffect) => void;

/** What tells two customers apart. */
const IDENTITIES = ['reference', 'code', 'phone', 'email'] as const;

/** Lines of a customers file: each becomes a customer with her opening balance, unless she is there already. */
export function customersTaker({ order, now, wallClock, customers, stamps }: TakerParts): LineTaker {
  const seen = new Set<string>();

  /** As the counter would accept her; what it would refuse is left out and named. */
  const accept = (draft: CustomerDraft, complain: Complain): AcceptedFacts => {
    const { facts, refused } = customers.accept(draft);
    for (const { field, why } of refused) complain(field, why, draft[field], 'dropped');
    return facts;
  };

  const enrolmentOf = (draft: CustomerDraft, complain: Complain): Moment => {
    if (draft.enrolledOn === null) return now;
    const at = momentOf(draft.enrolledOn, wallClock);
    if (at <= now) return at;
    complain('enrolled_on', 'date_in_future', isoOf(draft.enrolledOn), 'dropped');
    return now;
  };

  /** The identity by which an earlier line of the file is the same person. */
  const repeated = (customer: AcceptedFacts): (typeof IDENTITIES)[number] | undefined => {
    const found = IDENTITIES.find((field) => customer[field] !== '' && seen.has(`${field} ${customer[field]}`));
    for (const field of IDENTITIES) if (customer[field] !== '') seen.add(`${field} ${customer[field]}`);
    return found;
  };

  return {
    take: (db, line, cells): LineOutcome => {
      const width = widthProblem(line, cells, order.columns.length);
      if (width?.effect === 'skipped') return skippedWith([width]);
      const { draft, problems: read } = readCustomerRow(line, cells, order.columns, order.dateOrder);
      const problems = width === undefined ? [...read] : [width, ...read];
      if (draft === undefined) return skippedWith(problems);
      const complain: Complain = (field, why, value, effect) => {
        problems.push({ line, field, why, value: shown(value), effect });
      };
      const facts = accept(draft, complain);
      const enrolledAt = enrolmentOf(draft, complain);
      const { openingStamps: balance } = draft;
      const enrol = (whom: AcceptedFacts): LineOutcome => {
        const id = customers.enrol(db, whom, enrolledAt);
        if (balance > 0) stamps.open(db, id, balance, now);
        return { what: 'imported', created: 0, stamps: balance, problems };
      };

      const twin = repeated(facts);
      if (twin !== undefined) {
        complain(twin, 'duplicate_in_file', facts[twin], 'skipped');
        return skippedWith(problems);
      }
      const known = customers.find(db, facts);
      if (known === undefined) return enrol(facts);
      if (known.by === 'code' && !known.sameName) {
        complain('code', 'code_taken', facts.code, 'dropped');
        return enrol({ ...facts, code: '' });
      }
      if (order.existing === 'fill_gaps') {
        const filled = customers.fillGaps(db, known.id, facts);
        const owed = balance > 0 && !stamps.hasCard(db, known.id) ? balance : 0;
        if (owed > 0) stamps.open(db, known.id, owed, now);
        if (filled || owed > 0) return { what: 'updated', created: 0, stamps: owed, problems };
      }
      complain(known.by, 'already_a_customer', facts[known.by], 'skipped');
      return skippedWith(problems);
    },

    finish: (db) => customers.finish(db),
  };
}

function isoOf({ year, month, day }: LocalDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
