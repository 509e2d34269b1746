import chime from '#resources/sounds/chime.wav';
import refusal from '#resources/sounds/refusal.wav';
import stamp from '#resources/sounds/stamp.wav';
import { create } from 'zustand';

export type Sound = 'stamp' | 'chime' | 'refusal';

const key = 'stempel.sound';
const files: Readonly<Record<Sound, string>> = { stamp, chime, refusal };

interface SoundState {
  readonly muted: boolean;
  readonly setMuted: (muted: boolean) => void;
}

/** Whether this computer keeps silent. */
export const useSoundStore = create<SoundState>()((set) => ({
  muted: localStorage.getItem(key) === 'off',
  setMuted: (muted) => {
    localStorage.setItem(key, muted ? 'off' : 'on');
    set({ muted });
  },
}));

const players = new Map<Sound, HTMLAudioElement>();

function playerOf(sound: Sound): HTMLAudioElement {
  const known = players.get(sound);
  if (known !== undefined) return known;
  const player = new Audio(files[sound]);
  players.set(sound, player);
  return player;
}

/** Plays a short sound from its start; never the only sign of anything, so a failure to play is no failure. */
export function playSound(sound: Sound): void {
  if (useSoundStore.getState().muted) return;
  const player = playerOf(sound);
  player.currentTime = 0;
  player.play().catch(() => undefined);
}
