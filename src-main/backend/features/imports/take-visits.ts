import { maskPhone } from '#shared/domain/customers/phone-mask.ts';
import type { ImportField } from '#shared/domain/imports/import-field.ts';
import { shown, type ImportProblem, type ProblemReason } from '#shared/domain/imports/import-problem.ts';
import { readVisitRow, type VisitDraft } from '#shared/domain/imports/read-visit-row.ts';
import { widthProblem } from '#shared/domain/imports/row-reader.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { skippedWith, type LineOutcome } from './import-order.ts';
import { momentOf } from './moment-of.ts';
import type { LineTaker, TakerParts } from './taker.ts';

/** Who a key of the file is. */
type Whose = { readonly id: CustomerId; readonly isNew: boolean } | 'unknown' | 'ambiguous';

/** Lines of a purchase history: each is a past visit with its stamps. */
export function visitsTaker({ order, now, wallClock, customers, stamps }: TakerParts): LineTaker {
  const whoseKeys = new Map<string, Whose>();

  const find = (db: ReadableDb, key: string): Whose => {
    const found = customers.findByKey(db, key);
    return typeof found === 'string' ? found : { id: found, isNew: false };
  };

  /** Everybody in a purchase history is kept apart by her key; that is her reference from now on. */
  const make = (db: ReadableDb, draft: VisitDraft, at: Moment, problems: ImportProblem[]): Whose => {
    const keyIsPhone = /^(\+|00)?\d[\d\s()./-]{8,}$/.test(draft.key);
    const byKey = customers.accept({ ...nobody, phone: keyIsPhone ? draft.key : '', email: draft.key }).facts;
    const { facts, refused } = customers.accept({
      ...nobody,
      // A number would stand unmasked in every list if it were the name.
      name: draft.name || (byKey.phone === '' ? draft.key : maskPhone(byKey.phone)),
      phone: draft.phone || byKey.phoneTyped,
      email: draft.email || byKey.email,
      reference: draft.key,
    });
    for (const { field, why } of refused) {
      if (field !== 'code') problems.push(problemOf(draft.line, field, why, draft[field], 'dropped'));
    }
    return { id: customers.enrol(db, facts, at), isNew: true };
  };

  return {
    take: (db, line, cells): LineOutcome => {
      const width = widthProblem(line, cells, order.columns.length);
      if (width?.effect === 'skipped') return skippedWith([width]);
      const { draft, problems: read } = readVisitRow(line, cells, order.columns, order.dateOrder);
      const problems = width === undefined ? [...read] : [width, ...read];
      if (draft === undefined) return skippedWith(problems);
      const skip = (field: ImportField, why: ProblemReason, value: string): LineOutcome =>
        skippedWith([...problems, problemOf(line, field, why, value, 'skipped')]);

      const at = momentOf(draft.at, wallClock);
      if (at > now) return skip('visited_at', 'date_in_future', whenOf(draft));
      let whose = whoseKeys.get(draft.key) ?? find(db, draft.key);
      let created = 0;
      if (whose === 'unknown' && order.createCustomers) {
        whose = make(db, draft, at, problems);
        created = 1;
      }
      whoseKeys.set(draft.key, whose);
      if (whose === 'unknown') return skip('customer_key', 'customer_unknown', draft.key);
      if (whose === 'ambiguous') return skip('customer_key', 'customer_ambiguous', draft.key);
      if (stamps.wasImported(db, whose.id, at, whose.isNew))
        return skip('visited_at', 'already_imported', whenOf(draft));
      stamps.visit(db, whose.id, draft.stamps, at);
      return { what: 'imported', created, stamps: draft.stamps, problems };
    },

    finish: (db) => customers.finish(db),
  };
}

const nobody = {
  name: '',
  phone: '',
  email: '',
  birthday: null,
  language: null,
  usualOrder: '',
  notes: '',
  tags: [],
  code: '',
  reference: '',
};

function problemOf(
  line: number,
  field: ImportField,
  why: ProblemReason,
  value: string,
  effect: 'skipped' | 'dropped',
): ImportProblem {
  return { line, field, why, value: shown(value), effect };
}

function whenOf({ key, at: { year, month, day, time } }: VisitDraft): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return `${key}, ${date}${time === null ? '' : ` ${two(time.hour)}:${two(time.minute)}`}`;
}
