import type { Connection } from '#main/backend/context.ts';

/** Longest delay a timer takes; it is set anew when it fires too early. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Wakes up when a till may have to lock itself, so that its window hears of it without asking. Whether it really is
 * time is decided by the clock each time somebody asks; these only say when to ask.
 */
export function lockTimers(wake: (connection: Connection) => void) {
  const timers = new WeakMap<Connection, NodeJS.Timeout>();
  return {
    /** @param delay milliseconds from now; null stops it */
    set: (connection: Connection, delay: number | null): void => {
      clearTimeout(timers.get(connection));
      timers.delete(connection);
      if (delay === null) return;
      const timer = setTimeout(() => wake(connection), Math.min(Math.max(delay, 0) + 1, LONGEST_DELAY));
      timer.unref();
      timers.set(connection, timer);
    },
  };
}
