import { useEffect, useState } from 'react';

/** False at first, true once the component has been there for `delayMs` milliseconds. */
export function useDelayed(delayMs: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return elapsed;
}
