import type { Receipt } from '#shared/contract/cards.contract.ts';
import { ConnectionLostError } from '#renderer/lib/connection.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { createOneCommand } from '../one-command.ts';

/** Sends what is pressed at this till once, however often it is pressed. */
export const sendOnce = createOneCommand<Receipt>({
  newId: newCommandId,
  nowMs: () => performance.now(),
  isUnanswered: (error) => error instanceof ConnectionLostError,
});
