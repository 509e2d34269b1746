import { useEffect, useRef, type RefObject } from 'react';

let headingsSeen = 0;

/**
 * Tells the window's name and moves the focus to the heading of a screen one came to,
 * so that the keyboard and the screen reader start at its top. A field that asked for the focus keeps it.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? 'Stempel' : `${title} · Stempel`;
  }, [title]);
  useEffect(() => {
    headingsSeen += 1;
    const focused = document.activeElement;
    const taken = focused instanceof HTMLInputElement && focused.closest('main') !== null;
    if (headingsSeen > 1 && !taken) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
