import { useRef, useState } from 'react';
import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

/** Fetches the list as CSV piece by piece and hands it to the person as a file. */
export function useExport(onSaved: (rows: number) => void) {
  const sentence = useErrorSentence();
  const running = useRef<AbortController>(null);
  const [progress, setProgress] = useState<ExportProgress>();
  const [error, setError] = useState<string>();

  async function start(order: { filter: CustomerFilter; sort: CustomerSort }, fileName: string): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setError(undefined);
    setProgress({ done: 0, total: 0 });
    try {
      const pieces: string[] = [];
      let done = 0;
      for await (const piece of await client.customers.exportCsv(order, { signal })) {
        pieces.push(piece.csv);
        ({ done } = piece);
        setProgress({ done, total: piece.total });
      }
      if (signal.aborted) return;
      const file = { name: fileName, mimeType: 'text/csv;charset=utf-8', text: pieces.join('') };
      if (await shell.saveFile(file)) onSaved(done);
    } catch (failure) {
      if (!signal.aborted) setError(sentence(failure));
    } finally {
      if (running.current === controller) {
        running.current = null;
        setProgress(undefined);
      }
    }
  }

  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setProgress(undefined);
  }

  return { start, cancel, progress, error };
}
