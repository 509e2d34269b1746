import { ORPCError } from '@orpc/server';

/**
 * Writes a fault of ours to stderr with its stack. A refusal is an answer and not a fault; of a fault the window hears
 * only that there was one.
 */
export function reportFault(error: unknown): void {
  // Not by its status: a code that is the contract's own counts as 500 unless it says otherwise.
  const isRefusal = error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR';
  const windowWent = error instanceof Error && error.name === 'AbortError';
  if (!isRefusal && !windowWent) console.error(error);
}
