import type { CaseState } from '#shared/domain/complaints/case.ts';
import { actOn, isOpenCase, type CaseStep } from '#shared/domain/complaints/case-workflow.ts';

/** The steps one has a button and a key for, in the order they are offered: the next thing to do first. */
export const offeredSteps = [
  'acknowledge',
  'resume',
  'close',
  'answer',
  'give',
  'settle',
  'reopen',
  'note',
  'wait',
  'promise',
  'assign',
  'severity',
  'reason',
] as const satisfies readonly CaseStep[];
export type OfferedStep = (typeof offeredSteps)[number];

/** Steps that are one press; the others ask for words, a choice or a date first. */
const oneTouch = ['acknowledge', 'resume', 'close'] as const satisfies readonly OfferedStep[];
type OneTouch = (typeof oneTouch)[number];
export type AskingStep = Exclude<OfferedStep, OneTouch>;

export function isOneTouch(step: OfferedStep): step is OneTouch {
  return oneTouch.some((known) => known === step);
}

/** The key of each step while no field has the focus; j and k go on to the next and the previous case. */
export const stepKeys: Readonly<Record<OfferedStep, string>> = {
  acknowledge: 'e',
  resume: 'r',
  close: 'c',
  answer: 'a',
  give: 'g',
  settle: 's',
  reopen: 'o',
  note: 'n',
  wait: 'w',
  promise: 'p',
  assign: 't',
  severity: 'v',
  reason: 'b',
};

/** Leads to the promise that is still to be kept. */
export const promiseKey = 'f';

/** What is done seldom, behind the three dots, and its key. */
export const seldomSteps = ['rate', 'link', 'merge'] as const;
export type SeldomStep = (typeof seldomSteps)[number];
export const seldomKeys: Readonly<Record<SeldomStep, string>> = { rate: 'q', link: 'l', merge: 'm' };

/** Decided by a manager; the backend refuses them to others. */
const byManager: readonly OfferedStep[] = ['assign', 'severity', 'close', 'reopen'];

/** Only what is settled can have been put right; linking and merging are always possible. */
export function seldomStepsOf(state: CaseState): readonly SeldomStep[] {
  return seldomSteps.filter((step) => step !== 'rate' || !isOpenCase(state));
}

/** What the state of a case allows to whoever looks at it. */
export function stepsOf(state: CaseState, isManager: boolean): readonly OfferedStep[] {
  return offeredSteps.filter((step) => actOn(state, step).ok && (isManager || !byManager.includes(step)));
}
