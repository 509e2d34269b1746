import { ORPCError } from '@orpc/client';
import { useRef, useState } from 'react';
import type { GestureOrder, NewCase } from '#shared/contract/complaints.contract.ts';
import type { ApprovalId, CommandId } from '#shared/domain/kernel/ids.ts';
import { useAskApproval } from '#renderer/lib/approval.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { useCaseFiles } from '../case-files.ts';
import { taking, useTakeStore, type TakeDraft } from '../take.store.ts';
import { useGestureRefusal, type GestureRefusal } from '../use-gesture-refusal.ts';
import { keepCase } from './keep-case.ts';
import { useTakenReason } from './use-taken-reason.ts';
import { useTakenToast } from './use-taken-toast.ts';

export type TakeRefusal = GestureRefusal & { readonly order: GestureOrder | null };

/** Takes the complaint that is being written, once, however often it is pressed; with a gesture it is settled too. */
export function useTaking() {
  const refusalOf = useGestureRefusal();
  const askApproval = useAskApproval();
  const say = useTakenToast();
  const reason = useTakenReason(useTakeStore((state) => state.draft.reasonId));
  const { attach } = useCaseFiles();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<TakeRefusal>();
  const underWay = useRef(false);
  // Sent, and the connection broke before the answer: the same words go out under the same id.
  const unanswered = useRef<{ readonly meaning: string; readonly id: CommandId }>(undefined);

  function caseOf({ customerId, channel, what, wants, item, severity }: TakeDraft): NewCase {
    const words = what.trim();
    const happened = words === '' ? reason.words : words;
    return { customerId, channel, reasonId: reason.chosen?.id ?? null, what: happened, wants, item, severity };
  }

  async function send(order: GestureOrder | null, approvalId: ApprovalId | null = null): Promise<void> {
    if (underWay.current) return;
    const { draft } = useTakeStore.getState();
    const input = { case: caseOf(draft), gesture: order, approvalId };
    const meaning = JSON.stringify(input);
    const id = unanswered.current?.meaning === meaning ? unanswered.current.id : newCommandId();
    unanswered.current = { meaning, id };
    underWay.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      const taken = await client.complaints.take({ commandId: id, ...input });
      unanswered.current = undefined;
      keepCase(taken);
      taking.done(taken.id);
      if (draft.files.length > 0) attach(taken.id, draft.files);
      playSound(order === null ? 'stamp' : 'chime');
      say(taken);
    } catch (error) {
      if (error instanceof ORPCError) unanswered.current = undefined;
      playSound('refusal');
      setRefusal({ ...refusalOf(error), order });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  /** What was refused, with a manager's PIN; whoever is signed in stays so. */
  async function sendAllowed(): Promise<void> {
    if (refusal === undefined) return;
    const approvalId = await askApproval('give_gesture');
    if (approvalId !== null) await send(refusal.order, approvalId);
  }

  return { send, sendAllowed, busy, refusal, forgetRefusal: () => setRefusal(undefined) };
}
