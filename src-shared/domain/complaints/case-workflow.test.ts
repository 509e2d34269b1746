import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStates, type CaseState } from './case.ts';
import { actOn, caseSteps, isOpenCase, type CaseStep } from './case-workflow.ts';

const NO = 'NOT_NOW';

/** What comes of a step in every state, in the order of `caseStates`. */
const table: Record<CaseStep, readonly (CaseState | typeof NO)[]> = {
  acknowledge: ['acknowledged', NO, NO, NO, NO, NO],
  assign: ['in_progress', 'in_progress', 'in_progress', 'waiting', NO, NO],
  severity: ['new', 'acknowledged', 'in_progress', 'waiting', NO, NO],
  reason: ['new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed'],
  note: ['new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed'],
  answer: ['acknowledged', 'in_progress', 'in_progress', 'waiting', 'settled', NO],
  give: ['acknowledged', 'in_progress', 'in_progress', 'waiting', NO, NO],
  wait: ['waiting', 'waiting', 'waiting', NO, NO, NO],
  resume: [NO, NO, NO, 'in_progress', NO, NO],
  promise: ['new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed'],
  end_promise: ['new', 'acknowledged', 'in_progress', 'waiting', 'settled', 'closed'],
  settle: ['settled', 'settled', 'settled', 'settled', NO, NO],
  close: [NO, NO, NO, NO, 'closed', NO],
  reopen: [NO, NO, NO, NO, 'in_progress', 'in_progress'],
};

describe.each(caseSteps)('%s', (step) => {
  test.each(caseStates.map((state, index) => [state, table[step][index]] as const))('%s: %s', (state, expected) => {
    const result = actOn(state, step);
    const refused = { ok: false, refusal: { code: NO, data: { state } } };
    expect(result).toEqual(expected === NO ? refused : { ok: true, value: expected });
  });
});

test('whatever was done, only a reopening starts what was settled or closed again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...caseSteps), { maxLength: 40 }), (steps) => {
      let state: CaseState = 'new';
      for (const step of steps) {
        const result = actOn(state, step);
        const next: CaseState = result.ok ? result.value : state;
        const isReopening = !isOpenCase(state) && isOpenCase(next);
        expect(isReopening).toBe(isReopening && step === 'reopen');
        expect(next === 'new').toBe(next === 'new' && state === 'new');
        state = next;
      }
    }),
  );
});
