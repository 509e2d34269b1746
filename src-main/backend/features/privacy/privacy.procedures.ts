import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { PrivacyService } from './privacy.service.ts';

/** A manager hands out what is held about somebody; only the owner erases, and sees who looked. */
export function privacyProcedures(privacy: PrivacyService, gate: RoleGate) {
  return os.privacy.router({
    makeFile: os.privacy.makeFile
      .use(gate.forCommand('manager'))
      .handler(({ input, context }) => answer(privacy.makeFile({ ...input, staffId: context.session.staffId }))),
    preview: os.privacy.preview
      .use(gate.forQuery('owner'))
      .handler(({ input }) => answer(privacy.preview(input.customerId))),
    erase: os.privacy.erase
      .use(gate.forCommand('owner'))
      .handler(async ({ input, context }) =>
        answer(await privacy.erase({ ...input, staffId: context.session.staffId })),
      ),
    log: os.privacy.log.use(gate.forQuery('owner')).handler(({ input }) => privacy.log(input)),
    duties: os.privacy.duties.use(gate.forQuery('owner')).handler(() => privacy.duties()),
  });
}
