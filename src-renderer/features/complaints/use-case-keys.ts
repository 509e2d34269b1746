import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '#renderer/ui/is-typing.ts';

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], dialog[open]') !== null;
}

// Heard before any dialog hears it: the one that the key closes is gone by the time the screen is told.
let inDialog = false;
window.addEventListener(
  'keydown',
  () => {
    inDialog = isDialogOpen();
  },
  { capture: true },
);

/** Sends the form one is typing in. */
function submitFormOf(target: EventTarget | null): boolean {
  const form = target instanceof Element ? target.closest('form') : null;
  form?.requestSubmit();
  return form !== null;
}

/**
 * Single keys of a screen, while no field and no dialog has the focus; Escape and Ctrl+Enter work in fields as well.
 * @param run takes the key as it is written; true when it was one of the screen's
 */
export function useCaseKeys(run: (key: string) => boolean): void {
  function take(event: KeyboardEvent): boolean {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return submitFormOf(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (isTyping(event.target) && event.key !== 'Escape') return false;
    return run(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || inDialog || isDialogOpen()) return;
    // The key must not land in the field that it opens.
    if (take(event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
