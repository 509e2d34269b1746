import { assertNever } from '../kernel/assert-never.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { CaseState } from './case.ts';

/** Everything that can be done with a case; `give` is a gesture. */
export const caseSteps = [
  'acknowledge',
  'assign',
  'severity',
  'reason',
  'note',
  'answer',
  'give',
  'wait',
  'resume',
  'promise',
  'end_promise',
  'settle',
  'close',
  'reopen',
] as const;
export type CaseStep = (typeof caseSteps)[number];

export interface NotNow {
  readonly code: 'NOT_NOW';
  readonly data: { readonly state: CaseState };
}

/** A case that somebody still has to do something about, or waits for the customer. */
export function isOpenCase(state: CaseState): boolean {
  return state !== 'settled' && state !== 'closed';
}

/**
 * Where a case stands after a step: new -> acknowledged -> in_progress -> waiting -> settled -> closed.
 * - an answer or a gesture acknowledges a new case, and a second one shows that it is being worked on
 * - a case that somebody is given is in progress
 * - notes and promises can always be written down, what it is about can always be put right, and neither moves it
 * - only what is settled can be closed; what is settled or closed can be opened again and is in progress then
 * @returns NOT_NOW with the present state for a step that makes no sense in it
 */
export function actOn(state: CaseState, step: CaseStep): Result<CaseState, NotNow> {
  const next = stateAfter(state, step);
  return next === null ? refuse({ code: 'NOT_NOW', data: { state } }) : ok(next);
}

function stateAfter(state: CaseState, step: CaseStep): CaseState | null {
  switch (step) {
    case 'note':
    case 'reason':
    case 'promise':
    case 'end_promise':
      return state;
    case 'acknowledge':
      return state === 'new' ? 'acknowledged' : null;
    case 'assign':
      return ifOpen(state, state === 'waiting' ? 'waiting' : 'in_progress');
    case 'severity':
      return ifOpen(state, state);
    case 'answer':
      if (state === 'closed') return null;
      return isOpenCase(state) ? furtherBy(state) : state;
    case 'give':
      return ifOpen(state, furtherBy(state));
    case 'wait':
      return state === 'waiting' ? null : ifOpen(state, 'waiting');
    case 'resume':
      return state === 'waiting' ? 'in_progress' : null;
    case 'settle':
      return ifOpen(state, 'settled');
    case 'close':
      return state === 'settled' ? 'closed' : null;
    case 'reopen':
      return isOpenCase(state) ? null : 'in_progress';
    default:
      return assertNever(step);
  }
}

function ifOpen(state: CaseState, next: CaseState): CaseState | null {
  return isOpenCase(state) ? next : null;
}

function furtherBy(state: CaseState): CaseState {
  if (state === 'new') return 'acknowledged';
  return state === 'acknowledged' ? 'in_progress' : state;
}
