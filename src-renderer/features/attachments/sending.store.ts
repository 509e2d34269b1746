import { ORPCError } from '@orpc/client';
import { create } from 'zustand';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { sendFile } from './api/send-file.ts';
import type { KeptFile } from './kept-file.ts';
import { UnfitFileError } from './unfit-file-error.ts';

/** A file on its way to a case; kept by the window until it is there or let go of. */
export interface Sending {
  readonly file: KeptFile;
  readonly caseId: CaseId;
  readonly commandId: CommandId;
  readonly state: 'under_way' | 'failed';
  /** 0 to 1 */
  readonly share: number;
  readonly error: unknown;
}

interface SendingState {
  readonly sendings: readonly Sending[];
}

export const useSendingStore = create<SendingState>()(() => ({ sendings: [] }));

const update = (change: (sendings: readonly Sending[]) => readonly Sending[]) =>
  useSendingStore.setState(({ sendings }) => ({ sendings: change(sendings) }));

const change = (id: string, part: Partial<Sending>) =>
  update((sendings) => sendings.map((one) => (one.file.id === id ? { ...one, ...part } : one)));

/** Lets go of a file that could not be added. */
export function letGo(id: string): void {
  update((sendings) => sendings.filter(({ file }) => file.id !== id));
}

export interface Sent {
  readonly added: readonly Attachment[];
  readonly failed: number;
}

// One after another, so that the files stand in the order they were chosen in.
let line: Promise<unknown> = Promise.resolve();

/** Adds files to a case; what fails stays in the store with the reason. */
export function sendFiles(caseId: CaseId, files: readonly KeptFile[]): Promise<Sent> {
  const sendings = files.map((file): Sending => ({
    file,
    caseId,
    commandId: newCommandId(),
    state: 'under_way',
    share: 0,
    error: null,
  }));
  update((before) => [...before, ...sendings]);
  return inLine(sendings);
}

/** Once more, as the same command when it was never answered. */
export function sendAgain(sending: Sending): Promise<Sent> {
  const unanswered = !(sending.error instanceof ORPCError);
  const again: Sending = {
    ...sending,
    commandId: unanswered ? sending.commandId : newCommandId(),
    state: 'under_way',
    share: 0,
    error: null,
  };
  change(sending.file.id, again);
  return inLine([again]);
}

/** Whether it makes sense to try again: what a file is does not change. */
export function mayTryAgain({ error }: Sending): boolean {
  if (error instanceof UnfitFileError) return false;
  return (
    !(error instanceof ORPCError) ||
    ['SIGNED_OUT', 'FILE_NOT_FOUND', 'DISK_FULL', 'ATTACHMENTS_FULL'].includes(error.code)
  );
}

function inLine(sendings: readonly Sending[]): Promise<Sent> {
  const sent = line.then(() => sendEach(sendings));
  line = sent;
  return sent;
}

async function sendEach(sendings: readonly Sending[]): Promise<Sent> {
  const added: Attachment[] = [];
  for (const { file, caseId, commandId } of sendings) {
    try {
      const onShare = (share: number) => change(file.id, { share });
      added.push(await sendFile(await file.ready, { commandId, caseId, onShare }));
      letGo(file.id);
    } catch (error) {
      change(file.id, { state: 'failed', error });
    }
  }
  return { added, failed: sendings.length - added.length };
}
