import { prepareFile, type ReadyFile } from './prepare-file.ts';

/** A file that was chosen, and is being made ready to be sent. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Rejects with UnfitFileError. */
  readonly ready: Promise<ReadyFile>;
}

/** @param pastedName for a screenshot, which comes without a name of its own */
export function keepFile(file: File, pastedName: string): KeptFile {
  const named = file.name === 'image.png' ? new File([file], `${pastedName}.png`, { type: file.type }) : file;
  const ready = prepareFile(named);
  // Whoever sends or shows it hears of it; nobody may have come to that yet.
  ready.catch(() => undefined);
  return { id: crypto.randomUUID(), name: named.name, ready };
}
