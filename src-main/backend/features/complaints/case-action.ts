import type { CaseAction } from '#shared/contract/complaints.contract.ts';
import type { CaseHappening } from '#shared/domain/complaints/case-event.ts';
import type { Severity } from '#shared/domain/complaints/case.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';

/** Decided by a manager; anybody on the floor may do the rest. */
const BY_MANAGER: ReadonlySet<CaseAction['kind']> = new Set(['assign', 'severity', 'end_promise', 'close', 'reopen']);

export function needsManager(kind: CaseAction['kind']): boolean {
  return BY_MANAGER.has(kind);
}

/** Whether an action says nothing where it has to say something; waiting and settling may go without a word. */
export function lacksWords(action: CaseAction): boolean {
  switch (action.kind) {
    case 'note':
    case 'answer':
    case 'promise':
    case 'reopen':
      return action.text === '';
    default:
      return false;
  }
}

/** What an action leaves in the timeline, from how the case stood before it. */
export function happeningOf(
  action: CaseAction,
  { severity, reasonId }: { readonly severity: Severity; readonly reasonId: ReasonId },
): CaseHappening {
  switch (action.kind) {
    case 'acknowledge':
      return { kind: 'acknowledged' };
    case 'assign':
      return { kind: 'assigned', to: action.to };
    case 'severity':
      return { kind: 'severity', from: severity, to: action.to };
    case 'reason':
      return { kind: 'reason', from: reasonId, to: action.to };
    case 'note':
      return { kind: 'note', text: action.text };
    case 'answer':
      return { kind: 'answered', channel: action.channel, text: action.text };
    case 'wait':
      return { kind: 'waiting', text: action.text };
    case 'resume':
      return { kind: 'resumed' };
    case 'promise':
      return { kind: 'promised', text: action.text, dueOn: action.dueOn };
    case 'end_promise':
      return { kind: 'promise_ended', promise: action.promise, kept: action.kept };
    case 'settle':
      return { kind: 'settled', text: action.text };
    case 'close':
      return { kind: 'closed' };
    case 'reopen':
      return { kind: 'reopened', text: action.text };
    default:
      return assertNever(action);
  }
}
