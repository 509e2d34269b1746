import { useEffect, useRef, useState } from 'react';

/** Long enough that a word is not looked up letter by letter, too short to be waited for (milliseconds). */
const pauseMs = 150;

/** What is typed, at once; handed on after a short pause. Follows the address when that changes by itself. */
export function useSearchText(inAddress: string, onPause: (text: string) => void) {
  const [value, setValue] = useState(inAddress);
  const handedOn = useRef(inAddress);
  const latest = useRef(onPause);

  useEffect(() => {
    latest.current = onPause;
  });
  useEffect(() => {
    if (inAddress === handedOn.current) return;
    handedOn.current = inAddress;
    setValue(inAddress);
  }, [inAddress]);

  useEffect(() => {
    const trimmed = value.trim();
    if (trimmed === handedOn.current) return undefined;
    const timer = setTimeout(() => {
      handedOn.current = trimmed;
      latest.current(trimmed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [value]);

  return { value, set: setValue };
}
