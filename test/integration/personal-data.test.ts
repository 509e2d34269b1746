import { describe, expect, it } from 'vitest';
import { personalDataHolders } from '#main/backend/backend.ts';
import { openStore } from '#main/backend/store/open.ts';

/** Tables in which nothing about a customer can stand, and why. */
const withoutPersonalData: Readonly<Record<string, string>> = {
  answer_template: 'texts the shop answers with, before anybody is put into them',
  btyd_fit: 'sums over all customers',
  complaint_policy: 'times and limits the owner decided on',
  complaint_reason: 'what complaints are about, in the words of the shop',
  improvement: 'what the shop changed, in its own words',
  import_run: 'counts; the name of the file is the shop’s',
  pain_point: 'what went wrong on the floor, with no customer in it',
  pain_point_kind: 'what goes wrong, in the words of the shop',
  program: 'a number and a state',
  program_version: 'what the shop offers, in its own words',
  rollup_cohort: 'counts by month and week',
  rollup_card: 'counts by day',
  rollup_day: 'counts by day',
  rollup_enrolment: 'counts by day, hour and who enrolled',
  rollup_gap: 'counts by day',
  rollup_hour: 'counts by day and hour',
  rollup_program_day: 'counts by day',
  rollup_return: 'counts by day',
  rollup_reward_day: 'counts by day',
  rollup_wait: 'counts by day',
  segment: 'what the shop asks customers to have in common, in its own words',
  rollup_served: 'counts by day and who served',
  rollup_shift: 'counts by day, hour and who stamped',
  shop: 'the shop itself',
  staff: 'the people who work here: not customers, and kept as long as what they did',
  till: 'a random code',
  worth_input: 'two figures of the owner’s',
  zone: 'names of time zones',
};

function tablesOf(): string[] {
  const store = openStore(':memory:');
  const tables = store.connection.pragma('table_list') as { schema: string; name: string; type: string }[];
  store.close();
  return tables
    .filter(({ schema, name, type }) => schema === 'main' && type !== 'shadow' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .toSorted();
}

describe('every table of the file', () => {
  const held = personalDataHolders.flatMap(({ tables }) => tables);

  it('is answered for by one feature, or holds nothing about anybody', () => {
    expect([...held, ...Object.keys(withoutPersonalData)].toSorted()).toEqual(tablesOf());
  });

  it('that names a customer is answered for', () => {
    const store = openStore(':memory:');
    const naming = tablesOf().filter((table) => {
      const columns = store.connection.pragma(`table_info(${table})`) as { name: string }[];
      return columns.some(({ name }) => ['customer_id', 'complaint_id', 'case_id'].includes(name));
    });
    store.close();
    expect(naming.filter((table) => !held.includes(table))).toEqual([]);
  });
});
