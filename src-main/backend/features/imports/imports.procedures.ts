import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { ImportsService } from './imports.service.ts';

/** Whole customer files go in and out here: for managers. */
export function importsProcedures(imports: ImportsService, gate: RoleGate) {
  return {
    upload: os.imports.upload.use(gate.forCommand('manager')).handler(async ({ input }) => {
      const { base64, ...piece } = input;
      return { file: answer(await imports.upload({ ...piece, bytes: Buffer.from(base64, 'base64') })) };
    }),
    check: os.imports.check
      .use(gate.forCommand('manager'))
      .handler(({ input }) => ({ jobId: answer(imports.check(input)).jobId })),
    run: os.imports.run.use(gate.forCommand('manager')).handler(async ({ input, context }) => {
      const { staffId } = context.session;
      return { jobId: answer(await imports.run(input, { staffId, inHaste: false })).jobId };
    }),
    report: os.imports.report.use(gate.forQuery('manager')).handler(({ input }) => answer(imports.report(input))),
    problems: os.imports.problems
      .use(gate.forQuery('manager'))
      .handler(({ input: { of, ...page } }) => answer(imports.problems(of, page))),
    runs: os.imports.runs.use(gate.forQuery('manager')).handler(() => imports.runs()),
  };
}
