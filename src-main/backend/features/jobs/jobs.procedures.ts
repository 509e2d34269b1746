import { ORPCError } from '@orpc/server';
import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { Jobs } from './jobs.service.ts';

/** Anybody signed in may watch; stopping one is for managers. */
export function jobsProcedures(jobs: Jobs, gate: RoleGate) {
  return {
    list: os.jobs.list.use(gate.forQuery('counter')).handler(() => jobs.list()),
    watch: os.jobs.watch.use(gate.forQuery('counter')).handler(async function* ({ input, signal }) {
      const changes = jobs.watch(input.jobId, signal);
      if (changes === undefined) throw new ORPCError('JOB_NOT_FOUND');
      yield* changes;
    }),
    cancel: os.jobs.cancel.use(gate.forCommand('manager')).handler(({ input }) => answer(jobs.cancel(input.jobId))),
  };
}
