import { useSyncExternalStore } from 'react';
import type { Moment } from '#shared/domain/kernel/clock.ts';

function everyQuarterSecond(tick: () => void): () => void {
  const timer = setInterval(tick, 250);
  return () => clearInterval(timer);
}

function never(): () => void {
  return () => undefined;
}

/** Whole seconds until then, counted down; 0 once it is over, and for null. */
export function useSecondsLeft(until: Moment | null): number {
  const left = () => (until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000)));
  return useSyncExternalStore(until === null ? never : everyQuarterSecond, left);
}
