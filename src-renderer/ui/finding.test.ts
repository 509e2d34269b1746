import { expect, it } from 'vitest';
import { plainFinding } from './finding.tsx';

it('says without marks what was found, and leaves out what only leads', () => {
  expect(plainFinding('<b>7 of 10</b> came back. <who>Three</who> are late<see>: see who</see>.')).toBe(
    '7 of 10 came back. Three are late.',
  );
});
