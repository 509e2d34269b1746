import { expect, test } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { inPeriod, promises } from '#main/backend/features/learn/case-figures.repository.ts';
import { countScores } from '#main/backend/features/learn/learn.repository.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { aShop } from '#test/builders/a-shop.ts';

// With a hundred thousand complaints each of these took from a tenth of a second to a minute along another index.
test.each([
  ['the badge', `SELECT count(*) FROM complaint WHERE unhappy = 1 AND merged_into IS NULL`, 'complaint_unhappy'],
  [
    'what is over',
    `SELECT count(*) FROM complaint WHERE state IN ('settled', 'closed') AND merged_into IS NULL`,
    'complaint_over',
  ],
  [
    'reasons',
    `SELECT reason_id, count(*) FROM complaint WHERE merged_into IS NULL GROUP BY reason_id`,
    'complaint_by_reason',
  ],
  ['a period', `SELECT count(*) FROM complaint WHERE ${inPeriod} AND answer_met = 1`, 'complaint_learn'],
  ['promises', promises, 'complaint_promise'],
])('%s: counted along the index that was made for it', (_, sql, index) => {
  expect(planOf(sql)).toContain(index);
});

test('grades are walked along, and the complaint of each is looked up', () => {
  const { store } = aShop();
  const asked: string[] = [];
  const all: ReadableDb['all'] = (sql, parameters) => {
    asked.push(sql);
    return store.read.all(sql, parameters);
  };
  countScores({ ...store.read, all }, { from: businessDayFromIso('2026-05-01'), to: businessDayFromIso('2026-05-31') });
  expect(planOf(asked.join())).toMatch(
    /SEARCH complaint USING INTEGER PRIMARY KEY \(rowid=\?\) USE TEMP B-TREE FOR GROUP BY$/,
  );
});

function planOf(sql: string): string {
  const { store } = aShop();
  const period = sql.includes(':from') ? { from: 1, to: 2 } : {};
  const steps = store.read.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, period);
  return steps.map(({ detail }) => detail).join(' ');
}
