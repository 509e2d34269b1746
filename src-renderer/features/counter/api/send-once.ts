import type { Receipt } from '#shared/contract/cards.contract.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { createOneCommand } from '../one-command.ts';

/** Sends what is pressed at this till once, however often it is pressed. */
export const sendOnce = createOneCommand<Receipt>({
  newId: newCommandId,
  nowMs: () => performance.now(),
  isUnanswered: (error) => codeOf(error) === 'CONNECTION_LOST',
});
