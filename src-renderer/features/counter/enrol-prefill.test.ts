import { describe, expect, it } from 'vitest';
import { enrolPrefill } from './enrol-prefill.ts';

describe('enrolPrefill', () => {
  it.each([
    ['zofia wójcik', { name: 'Zofia Wójcik' }],
    ['  anna-maria   żak ', { name: 'Anna-Maria Żak' }],
    ["o'neill", { name: "O'Neill" }],
    ['Ali bin Abu', { name: 'Ali bin Abu' }],
    ['+48 600-100-482', { phone: '+48 600-100-482' }],
    ['(0812) 3456.789', { phone: '(0812) 3456.789' }],
    ['482', {}],
    ['agent 47', { name: 'Agent 47' }],
    ['   ', {}],
  ])('%j gives %j', (typed, prefill) => {
    expect(enrolPrefill(typed)).toEqual(prefill);
  });
});
