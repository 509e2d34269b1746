import { create } from 'zustand';

interface ScanInboxState {
  /** A code that was scanned and not dealt with yet. */
  readonly code: string | null;
}

/** Where a scan made on any screen waits until the counter is there. */
export const useScanInboxStore = create<ScanInboxState>()(() => ({ code: null }));

export function receiveScan(code: string): void {
  useScanInboxStore.setState({ code });
}

/** Takes the waiting code out, so that it is dealt with once. */
export function takeScan(): string | null {
  const { code } = useScanInboxStore.getState();
  if (code !== null) useScanInboxStore.setState({ code: null });
  return code;
}
