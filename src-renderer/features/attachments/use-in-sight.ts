import { useCallback, useState } from 'react';

/** How near to what is seen counts already: about a screen's height. */
const near = '600px';

/** Whether what `watch` is put on has come into sight, or near it, once. */
export function useInSight() {
  const [seen, setSeen] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { seen, watch };
}
