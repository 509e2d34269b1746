import { VisuallyHidden } from '@mantine/core';
import { useLiveRegionStore } from './live-region.store.ts';

/** Stands once in the window; what announce() is given is read out from here. */
export function LiveRegion() {
  const polite = useLiveRegionStore((state) => state.polite);
  const assertive = useLiveRegionStore((state) => state.assertive);
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite">
        <span key={polite.count}>{polite.text}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={assertive.count}>{assertive.text}</span>
      </div>
    </VisuallyHidden>
  );
}
