import { describe, expect, it } from 'vitest';
import { complaintPolicySchema } from '#shared/contract/complaints.contract.ts';
import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import { suggestedPolicy } from '#shared/domain/complaints/suggested-policy.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { endsNextDay, nextSpan } from './hours-draft.ts';
import { draftOfPolicy, policyOfDraft, type PolicyDraft } from './policy-draft.ts';

const suggested = suggestedPolicy('PLN');
const draft = draftOfPolicy(suggested, 2);
const faultsOf = (change: Partial<PolicyDraft>) =>
  policyOfDraft({ ...draft, ...change }, 2).faults.map(({ at, why }) => `${at}: ${why}`);

const barPolicy: ComplaintPolicy = {
  ...suggested,
  hours: {
    week: [[], [{ from: 0, until: 1440 }], [{ from: 1080, until: 1560 }], ...suggested.hours.week.slice(3)],
    holidays: [
      { date: '2026-12-24', name: 'Christmas Eve', open: [{ from: 480, until: 780 }] },
      { date: '2026-12-25', name: 'Christmas', open: [] },
    ],
  },
};

it.each([
  ['as it is suggested', suggested],
  ['closed days, nights and holidays', barPolicy],
])('a policy that was only looked at is the same: %s', (_, policy) => {
  const read = policyOfDraft(draftOfPolicy(policy, 2), 2);
  expect(read).toEqual({ policy, faults: [] });
  expect(complaintPolicySchema.parse(read.policy)).toEqual(policy);
});

it('reads a time up to the first one as on the next day', () => {
  expect(endsNextDay({ from: 1080, until: 120 })).toBe(true);
  expect(endsNextDay({ from: 0, until: 0 })).toBe(true);
  expect(endsNextDay({ from: 540, until: 1020 })).toBe(false);
  expect(endsNextDay({ from: 540, until: undefined })).toBe(false);
});

it('offers a second opening after the first, or leaves it to be written', () => {
  expect(nextSpan({ open: true, spans: [{ from: 720, until: 840 }] })).toEqual({ from: 900, until: 1080 });
  expect(nextSpan({ open: true, spans: [{ from: 720, until: 1380 }] })).toEqual({ from: undefined, until: undefined });
});

it('closes a day without forgetting its times', () => {
  const [monday = { open: true, spans: [] }, ...others] = draft.week;
  const closed = { ...draft, week: [{ ...monday, open: false }, ...others] };
  expect(policyOfDraft(closed, 2).policy.hours.week[0]).toEqual([]);
  expect(closed.week[0]?.spans).toEqual([{ from: 420, until: 1140 }]);
});

describe('refuses', () => {
  const day = { open: true, spans: [{ from: 480, until: undefined }] };
  const christmas = {
    open: false,
    spans: [],
    key: 'a',
    date: businessDayFromIso('2026-12-25'),
    name: 'Christmas',
  };
  const answer = { kind: 'open_days', minutes: 1, days: 0, by: undefined } as const;
  it.each([
    ['a time that is missing', { week: [day, ...draft.week.slice(1)] }, ['week.0.0.until: timeMissing']],
    ['a week that never opens', { week: draft.week.map((each) => ({ ...each, open: false })) }, ['week: neverOpen']],
    ['a holiday without a date', { holidays: [{ ...christmas, date: undefined }] }, ['a.date: dateMissing']],
    ['a holiday without a name', { holidays: [{ ...christmas, name: ' ' }] }, ['a.name: nameMissing']],
    ['a date twice', { holidays: [christmas, { ...christmas, key: 'b' }] }, ['b.date: dateTwice']],
    [
      'a target without its numbers',
      { targets: { ...draft.targets, minor: { ...draft.targets.minor, answer } } },
      ['minor.answer.by: timeMissing', 'minor.answer.days: number'],
    ],
    ['a number out of its range', { dueSoonMinutes: 10_001 }, ['dueSoonMinutes: number']],
    ['no amount', { perCase: undefined }, ['perCase: money']],
    ['less for a day than for one case', { perDay: 20 }, ['perDay: dayBelowCase']],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});
