import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseDetail, GestureOrder, PromiseView } from '#shared/contract/complaints.contract.ts';
import type { ApprovalId, GestureId } from '#shared/domain/kernel/ids.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { keepCase } from './keep-case.ts';
import { useCaseCommand } from './use-case-command.ts';

/** Everything that is done to one case. Each gives the case as it is then, or undefined when it was refused. */
export function useCaseActions({ id: caseId, revision, absorbed }: CaseDetail) {
  const { t } = useTranslation('complaints');
  const sentence = useErrorSentence();
  const askApproval = useAskApproval();
  const maySettleAnything = useMayActAs('manager');
  // What one began to write is decided on the case as it was then: a change meanwhile is to be seen before it is sent.
  const begunOn = useRef<number>(null);
  const begin = () => {
    begunOn.current = revision;
  };
  const release = () => {
    begunOn.current = null;
  };
  const { send, busy, failure, forget } = useCaseCommand(caseId, release);

  function act(action: CaseAction): Promise<CaseDetail | undefined> {
    const decidedOn = begunOn.current ?? revision;
    // What was never answered is sent again exactly as it was.
    return send({ decidedOn, action }, (commandId) =>
      client.complaints.act({ commandId, caseId, revision: decidedOn, action }),
    );
  }

  /** One that was made in a case that was merged into this one is ended there. */
  function endPromise({ caseId: madeIn, number }: PromiseView, kept: boolean): Promise<CaseDetail | undefined> {
    const action = { kind: 'end_promise', promise: number, kept } as const;
    const source = absorbed.find(({ id }) => id === madeIn);
    if (source === undefined) return act(action);
    return send({ madeIn, action }, (commandId) =>
      client.complaints.act({ commandId, caseId: madeIn, revision: source.revision, action }),
    );
  }

  const give = (gesture: GestureOrder, settle: boolean, approvalId: ApprovalId | null = null) =>
    send({ gesture, settle, approvalId }, (commandId) =>
      client.complaints.give({ commandId, caseId, gesture, settle, approvalId }),
    );

  /** Above the limit: with a manager's approval on this screen. */
  async function giveApproved(gesture: GestureOrder, settle: boolean): Promise<CaseDetail | undefined> {
    const approvalId = await askApproval('give_gesture');
    return approvalId === null ? undefined : give(gesture, settle, approvalId);
  }

  /** Within its ten seconds, as a slip of the finger; said in passing, because one may have gone on to another case. */
  async function undo(gestureId: GestureId): Promise<void> {
    const input = { caseId, gestureId, reason: t('case.back.slip'), approvalId: null };
    try {
      keepCase(await client.complaints.takeBack({ commandId: newCommandId(), ...input }));
      showToast({ text: t('case.done.takenBack') });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    }
  }

  /** Later: with a reason, by a manager or with her approval. */
  async function takeBack(gestureId: GestureId, reason: string): Promise<CaseDetail | undefined> {
    const approvalId = maySettleAnything ? null : await askApproval('void_entry');
    if (approvalId === null && !maySettleAnything) return undefined;
    return send({ gestureId, reason, approvalId }, (commandId) =>
      client.complaints.takeBack({ commandId, caseId, gestureId, reason, approvalId }),
    );
  }

  return { begin, release, act, endPromise, give, giveApproved, undo, takeBack, busy, failure, forget };
}
export type CaseActions = ReturnType<typeof useCaseActions>;
