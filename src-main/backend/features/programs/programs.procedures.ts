import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { ProgramsService } from './programs.service.ts';

export function programsProcedures(programs: ProgramsService, gate: RoleGate) {
  return os.programs.router({
    list: os.programs.list.use(gate.forQuery('counter')).handler(({ input }) => programs.list(input)),
    create: os.programs.create
      .use(gate.forCommand('manager'))
      .handler(({ input, context }) => answer(programs.create({ ...input, staffId: context.session.staffId }))),
    change: os.programs.change
      .use(gate.forCommand('manager'))
      .handler(({ input, context }) => answer(programs.change({ ...input, staffId: context.session.staffId }))),
    setState: os.programs.setState
      .use(gate.forCommand('manager'))
      .handler(({ input, context }) => answer(programs.setState({ ...input, staffId: context.session.staffId }))),
    versions: os.programs.versions
      .use(gate.forQuery('manager'))
      .handler(({ input }) => answer(programs.versions(input.programId))),
    lapses: os.programs.lapses.use(gate.forQuery('manager')).handler(({ input }) => programs.lapses(input)),
  });
}
