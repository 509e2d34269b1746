import { ORPCError } from '@orpc/client';
import { useRef, useState } from 'react';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { newCommandId } from './new-command-id.ts';
import { useErrorSentence } from './use-error-sentence.ts';

export interface Failure {
  /** Name of the refusal in the contract; undefined when there was no answer. */
  readonly code: string | undefined;
  readonly sentence: string;
}

/**
 * Sends commands of one kind, one at a time. One that was never answered keeps its id as long as the same is asked, so
 * that the backend can tell it was the same.
 */
export function useCommand() {
  const sentence = useErrorSentence();
  const unanswered = useRef<{ readonly meaning: string; readonly id: CommandId }>(null);
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  /** Gives the answer; undefined where it was refused, which is then in `failure`. */
  async function send<Input extends object, Output>(
    call: (order: Input & { readonly commandId: CommandId }) => Promise<Output>,
    input: Input,
  ): Promise<Output | undefined> {
    if (underWay.current) return undefined;
    const meaning = JSON.stringify(input);
    const id = unanswered.current?.meaning === meaning ? unanswered.current.id : newCommandId();
    unanswered.current = { meaning, id };
    underWay.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await call({ ...input, commandId: id });
      unanswered.current = null;
      return answer;
    } catch (error) {
      if (error instanceof ORPCError) unanswered.current = null;
      setFailure({ code: error instanceof ORPCError ? String(error.code) : undefined, sentence: sentence(error) });
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  return { send, busy, failure, forget: () => setFailure(undefined) };
}
