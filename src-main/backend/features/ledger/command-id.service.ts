import type { CommandId } from '#shared/domain/kernel/ids.ts';

/** A command id is a UUID in text; on disk it is its 16 bytes. */
export function bytesOfCommandId(id: CommandId): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

export function commandIdOfBytes(bytes: Buffer): CommandId {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as CommandId;
}
