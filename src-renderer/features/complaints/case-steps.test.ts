import { expect, test } from 'vitest';
import { caseStates } from '#shared/domain/complaints/case.ts';
import { offeredSteps, promiseKey, stepKeys, stepsOf } from './case-steps.ts';

test('every step has a key of its own, and none is one that moves on or searches', () => {
  const keys = offeredSteps.map((step) => stepKeys[step]);
  expect(new Set(keys).size).toBe(offeredSteps.length);
  for (const taken of ['j', 'k', '/', '?', promiseKey]) expect(keys).not.toContain(taken);
});

test('a note can be written in every state, and a case opened again only after it had ended', () => {
  for (const state of caseStates) expect(stepsOf(state, true)).toContain('note');
  expect(caseStates.filter((state) => stepsOf(state, true).includes('reopen'))).toEqual(['settled', 'closed']);
});

test('the next thing to do comes first', () => {
  expect(stepsOf('new', true)[0]).toBe('acknowledge');
  expect(stepsOf('waiting', true)[0]).toBe('resume');
  expect(stepsOf('settled', true)[0]).toBe('close');
});

test('who is no manager is not offered what only a manager decides', () => {
  expect(stepsOf('settled', false)).toEqual(['answer', 'note', 'promise', 'reason']);
  expect(stepsOf('new', false)).not.toContain('severity');
});
