import { answer, os } from '#main/backend/procedures.ts';
import type { FirstRunService } from './first-run.service.ts';

export function firstRunProcedures(firstRun: FirstRunService) {
  return os.firstRun.router({
    // Open: before the first run there is nobody to sign in.
    complete: os.firstRun.complete.handler(async ({ context, input }) =>
      answer(await firstRun.complete(context.connection, input)),
    ),
  });
}
