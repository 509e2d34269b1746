import { useEffect } from 'react';

/** Arrow keys go a day back and forth, except where they move within something, such as a field or a choice. */
export function useArrowDays(onBefore: () => void, onAfter: (() => void) | undefined): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('input, select, textarea, [contenteditable], [role="dialog"], [role="menu"]')) return;
      if (event.key === 'ArrowLeft') onBefore();
      else if (event.key === 'ArrowRight') onAfter?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onBefore, onAfter]);
}
