import { describe, expect, it, vi } from 'vitest';
import { safeName } from './save-file.ts';

vi.mock('electron', () => ({ dialog: {} }));

describe('the name a page proposes for a file', () => {
  it.each([
    ['people.csv', 'people.csv'],
    ['zażółć gęślą.csv', 'zażółć gęślą.csv'],
    ['../../etc/passwd', '-..-etc-passwd'],
    [String.raw`C:\Windows\x.csv`, 'C-Windows-x.csv'],
    ['.hidden', 'hidden'],
    ['people.csv. ', 'people.csv'],
    ['a\u0000b\n.csv', 'a-b-.csv'],
    ['con.csv', 'stempel-con.csv'],
    ['...', 'stempel-'],
  ])('%j becomes %j', (proposed, safe) => expect(safeName(proposed)).toBe(safe));
});
