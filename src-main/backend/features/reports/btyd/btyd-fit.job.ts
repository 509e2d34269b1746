import type { BtydFit } from '#shared/domain/reports/btyd/btyd-fit.ts';
import type { JobTools } from '#main/backend/jobs/job.ts';
import { fitVisits, type FitOrder } from './fit-visits.ts';

/** What progress is told in. */
const WHOLE = 100;

/**
 * Fits in a thread of its own, and only reads: what it found is kept by whoever started it.
 * @returns null when it was cancelled
 */
export async function btydFitJob(order: FitOrder, { store, progress, cancelled, pause }: JobTools) {
  const steps = fitVisits(store.read, order);
  try {
    for (;;) {
      const step: IteratorResult<number, BtydFit> = steps.next();
      if (step.done === true) return step.value;
      progress(Math.round(step.value * WHOLE), WHOLE);
      await pause();
      if (cancelled()) return null;
    }
  } finally {
    // A query that was left in the middle would keep the file from being closed.
    steps.return(undefined as never);
  }
}
