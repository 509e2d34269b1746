import { create } from 'zustand';

interface SessionState {
  /** Somebody at the till asked for the tiles; she stays signed in until somebody else is. */
  readonly switching: boolean;
}

export const useSessionStore = create<SessionState>()(() => ({ switching: false }));

export function startSwitching(): void {
  useSessionStore.setState({ switching: true });
}

export function stopSwitching(): void {
  useSessionStore.setState({ switching: false });
}
