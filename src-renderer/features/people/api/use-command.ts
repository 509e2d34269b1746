import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';

/** Sends a command once, however often it is pressed: its id is kept until it was answered. */
export function useCommand<Answer>(onDone: (answer: Answer) => void) {
  const sentence = useErrorSentence();
  const [commandId, setCommandId] = useState<CommandId>(newCommandId);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function send(call: (commandId: CommandId) => Promise<Answer>): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      const answer = await call(commandId);
      setCommandId(newCommandId());
      onDone(answer);
    } catch (failure) {
      if (failure instanceof ORPCError) setCommandId(newCommandId());
      setError(sentence(failure));
    } finally {
      setBusy(false);
    }
  }

  return { send, busy, error, forgetError: () => setError(undefined) };
}
