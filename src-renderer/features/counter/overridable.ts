import type { SentenceCode } from '#renderer/lib/error-codes.ts';

/** Refusals of a stamp that a manager may pass over, and a missing or spent approval, which is asked for anew. */
const overridable: ReadonlySet<SentenceCode | undefined> = new Set([
  'TOO_SOON',
  'DAY_CAP',
  'PROGRAM_PAUSED',
  'PROGRAM_NOT_YET',
  'PROGRAM_ENDED',
  'CLOCK_BACKWARDS',
  'NEEDS_MANAGER',
  'APPROVAL_INVALID',
]);

export function isOverridable(code: SentenceCode | undefined): boolean {
  return overridable.has(code);
}
