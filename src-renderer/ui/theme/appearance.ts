import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core';
import { create } from 'zustand';

export type SizeChoice = 'normal' | 'large';

const sizeKey = 'stempel.size';

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'stempel.scheme' });

function readSize(): SizeChoice {
  return localStorage.getItem(sizeKey) === 'large' ? 'large' : 'normal';
}

function applySize(size: SizeChoice): void {
  document.documentElement.dataset['size'] = size;
}

interface SizeState {
  readonly size: SizeChoice;
  readonly setSize: (size: SizeChoice) => void;
}

const useSizeStore = create<SizeState>()((set) => ({
  size: readSize(),
  setSize: (size) => {
    localStorage.setItem(sizeKey, size);
    applySize(size);
    set({ size });
  },
}));

/** Puts the kept size on the page before the first paint. */
export function applyKeptSize(): void {
  applySize(readSize());
}

/** How this computer shows Stempel: light, dark or as the system says, and how large. Kept in the browser storage, not in the shop's data. */
export function useAppearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const size = useSizeStore((state) => state.size);
  const setSize = useSizeStore((state) => state.setSize);
  return { scheme: colorScheme, setScheme: setColorScheme, size, setSize };
}
