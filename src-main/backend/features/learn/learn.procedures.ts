import { os, type RoleGate } from '#main/backend/procedures.ts';
import type { LearnService } from './learn.service.ts';

export function learnProcedures(learn: LearnService, gate: RoleGate) {
  const query = gate.forQuery('manager');
  return os.learn.router({
    report: os.learn.report.use(query).handler(({ input }) => learn.report(input)),
    returns: os.learn.returns.use(query).handler(({ input }) => learn.returns(input)),
  });
}
