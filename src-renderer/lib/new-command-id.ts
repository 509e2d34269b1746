import { v7 } from 'uuid';
import type { CommandId } from '#shared/domain/kernel/ids.ts';

/** Name of one command. Keep it while the same command is tried again: the backend then answers it once. */
export function newCommandId(): CommandId {
  return v7() as CommandId;
}
