import { useEffect } from 'react';
import { create } from 'zustand';

export interface ShortcutHelp {
  /** As written on the keys: `Ctrl+Z`. */
  readonly keys: string;
  readonly what: string;
}

interface ShortcutHelpState {
  readonly groups: ReadonlyMap<string, readonly ShortcutHelp[]>;
}

export const useShortcutHelpStore = create<ShortcutHelpState>()(() => ({ groups: new Map() }));

function setGroup(title: string, shortcuts: readonly ShortcutHelp[] | undefined): void {
  useShortcutHelpStore.setState(({ groups }) => {
    const next = new Map(groups);
    if (shortcuts === undefined) next.delete(title);
    else next.set(title, shortcuts);
    return { groups: next };
  });
}

/** Lists a screen's keys in the help dialog while the screen is there. Pass a memoised list. */
export function useShortcutHelp(title: string, shortcuts: readonly ShortcutHelp[]): void {
  useEffect(() => {
    setGroup(title, shortcuts);
    return () => setGroup(title, undefined);
  }, [title, shortcuts]);
}
