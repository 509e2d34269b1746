import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isTyping } from '#renderer/ui/is-typing.ts';

interface Screen {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** Enter where nothing is marked. */
  readonly onOpenFirst: () => void;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select, [role="row"][tabindex]') !== null;
}

/** The board's keys: letters and / go to the search, the arrow goes from there into the list. */
export function useBoardKeys({ box, sheet, onOpenFirst }: Screen): void {
  function run(event: KeyboardEvent): boolean {
    const inBox = event.target === box.current;
    const free = inBox || !isControl(event.target);
    const first = sheet.current?.querySelector<HTMLElement>('[data-index="0"][tabindex]');
    if (event.key === 'ArrowDown' && free) {
      first?.focus();
      return true;
    }
    if (event.key === 'Enter' && free && !event.repeat) {
      onOpenFirst();
      return true;
    }
    if (isTyping(event.target) || event.key === ' ') return false;
    if (Array.from(event.key).length !== 1 || event.key === '?') return false;
    // The letter itself lands in the box, because that has the focus by the time it is written; the slash only leads there.
    box.current?.focus();
    box.current?.select();
    return event.key === '/';
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"], dialog[open]') !== null;
    if (event.defaultPrevented || event.isComposing || chord || dialog) return;
    if (run(event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
