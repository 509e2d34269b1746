import { ORPCError } from '@orpc/client';
import { useRef, useState } from 'react';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useGestureRefusal, type GestureRefusal } from '../use-gesture-refusal.ts';
import { fetchCaseAnew } from './case-queries.ts';
import { keepCase } from './keep-case.ts';

/**
 * Sends a case's commands, one at a time. One that was never answered keeps its id, so that the backend can tell
 * it was the same; what somebody else changed meanwhile is fetched before the refusal is shown.
 */
export function useCaseCommand(caseId: CaseId, onAnswered: () => void) {
  const refusalOf = useGestureRefusal();
  const unanswered = useRef<{ readonly meaning: string; readonly id: CommandId }>(null);
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<GestureRefusal>();

  /** @param meaning what exactly is asked; the same again is the same command as long as it was not answered */
  async function send(
    meaning: unknown,
    call: (commandId: CommandId) => Promise<CaseDetail>,
  ): Promise<CaseDetail | undefined> {
    if (underWay.current) return undefined;
    const asked = JSON.stringify(meaning);
    const id = unanswered.current?.meaning === asked ? unanswered.current.id : newCommandId();
    unanswered.current = { meaning: asked, id };
    underWay.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      const detail = await call(id);
      unanswered.current = null;
      onAnswered();
      keepCase(detail);
      return detail;
    } catch (error) {
      if (error instanceof ORPCError) {
        unanswered.current = null;
        onAnswered();
        await fetchCaseAnew(caseId);
      }
      setFailure(refusalOf(error));
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  return { send, busy, failure, forget: () => setFailure(undefined) };
}
