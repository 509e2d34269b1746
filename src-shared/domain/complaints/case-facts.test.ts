import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import { asId, type GestureId, type StaffId } from '../kernel/ids.ts';
import type { CaseEntry, CaseHappening } from './case-event.ts';
import { factsOf } from './case-facts.ts';
import type { CaseState } from './case.ts';
import { actOn, type CaseStep } from './case-workflow.ts';

const taken: CaseHappening = { kind: 'taken', severity: 'minor' };
const gesture = asId<GestureId>(1);

/** A case's events, one a minute: what happened and where the case stood then. */
function aCase(...happenings: readonly (readonly [CaseState, CaseHappening])[]): CaseEntry[] {
  return [['new', taken] as const, ...happenings].map(([state, what], index) => ({
    number: index + 1,
    at: asMoment(index * 60_000),
    staffId: asId<StaffId>(1),
    state,
    what,
  }));
}

function minute(n: number) {
  return asMoment(n * 60_000);
}

describe('what follows from the events of a case', () => {
  test('a case begins with its taking', () => {
    expect(factsOf(aCase())).toMatchObject({ state: 'new', severity: 'minor', takenAt: 0, settleFrom: 0, revision: 1 });
    expect(() => factsOf([])).toThrow('begins with its taking');
    expect(() => factsOf(aCase().map((entry) => ({ ...entry, what: { kind: 'closed' } })))).toThrow('taking');
  });

  test('the first answer counts, later ones do not', () => {
    const answered = { kind: 'answered', channel: 'phone', text: '' } as const;
    const entries = aCase(['acknowledged', answered], ['in_progress', answered]);
    expect(factsOf(entries).answeredAt).toBe(minute(1));
  });

  test('a gesture answers, and so does settling', () => {
    expect(factsOf(aCase(['acknowledged', { kind: 'gesture', gesture }])).answeredAt).toBe(minute(1));
    expect(factsOf(aCase(['settled', { kind: 'settled', text: '' }]))).toMatchObject({
      answeredAt: minute(1),
      settledAt: minute(1),
    });
  });

  test('waiting pauses until anything takes the case further, and only then it runs again', () => {
    const note = { kind: 'note', text: 'She did not pick up' } as const;
    const waiting = { kind: 'waiting', text: '' } as const;
    const entries = aCase(['waiting', waiting], ['waiting', note], ['in_progress', { kind: 'resumed' }]);
    expect(factsOf(entries.slice(0, 3)).pauses).toEqual([{ from: minute(1), until: null }]);
    expect(factsOf(entries)).toMatchObject({
      pauses: [{ from: minute(1), until: minute(3) }],
      runningSince: minute(3),
    });
    const settled = aCase(['waiting', waiting], ['settled', { kind: 'settled', text: '' }]);
    expect(factsOf(settled).pauses).toEqual([{ from: minute(1), until: minute(2) }]);
  });

  test('a reopening is remembered and starts a new settle clock', () => {
    const entries = aCase(
      ['settled', { kind: 'settled', text: '' }],
      ['closed', { kind: 'closed' }],
      ['in_progress', { kind: 'reopened', text: 'Again' }],
    );
    expect(factsOf(entries)).toMatchObject({
      reopened: 1,
      settledAt: null,
      closedAt: null,
      settleFrom: minute(3),
      answeredAt: minute(1),
    });
  });

  test('a gesture taken back opens what only it had settled, on the clock it had', () => {
    const given = [
      ['acknowledged', { kind: 'gesture', gesture }],
      ['settled', { kind: 'settled', text: '' }],
    ] as const;
    const back = { kind: 'gesture_taken_back', gesture, reason: '' } as const;
    expect(factsOf(aCase(...given, ['acknowledged', back]))).toMatchObject({
      settledAt: null,
      settleFrom: 0,
      reopened: 0,
    });
    expect(factsOf(aCase(...given, ['settled', back])).settledAt).toBe(minute(2));
  });
});

const steps: Partial<Record<CaseStep, CaseHappening>> = {
  acknowledge: { kind: 'acknowledged' },
  answer: { kind: 'answered', channel: 'email', text: '' },
  give: { kind: 'gesture', gesture },
  wait: { kind: 'waiting', text: '' },
  resume: { kind: 'resumed' },
  settle: { kind: 'settled', text: '' },
  close: { kind: 'closed' },
  reopen: { kind: 'reopened', text: 'Again' },
};

test('property: pauses lie one after another, and only what waits has one that goes on', () => {
  const anyStep = fc.constantFrom(...(Object.keys(steps) as CaseStep[]));
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (tried) => {
      let state: CaseState = 'new';
      const done: [CaseState, CaseHappening][] = [];
      for (const step of tried) {
        const next = actOn(state, step);
        const what = steps[step];
        if (!next.ok || what === undefined) continue;
        state = next.value;
        done.push([state, what]);
      }
      const facts = factsOf(aCase(...done));
      const ends = facts.pauses.flatMap(({ from, until }) => [from, until ?? Infinity]);
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
      expect(facts.pauses.filter(({ until }) => until === null)).toHaveLength(state === 'waiting' ? 1 : 0);
      expect(facts.settledAt !== null).toBe(state === 'settled' || state === 'closed');
      expect(facts.closedAt !== null).toBe(state === 'closed');
    }),
  );
});
