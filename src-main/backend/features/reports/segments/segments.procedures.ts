import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { BackendContext, SignedIn } from '#main/backend/context.ts';
import type { ReportDesk } from '../desk/report-desk.ts';
import type { SegmentsService } from './segments.service.ts';

interface Call<Input> {
  readonly input: Input;
  readonly context: BackendContext & { readonly session: SignedIn };
}

interface Services {
  readonly desk: ReportDesk;
  readonly segments: SegmentsService;
}

export function segmentsProcedures({ desk, segments }: Services, gate: RoleGate) {
  const query = gate.forQuery('manager');
  const command = gate.forCommand('manager');
  const order = <Input>({ input, context }: Call<Input>) => ({ ...input, staffId: context.session.staffId });
  return os.reports.segments.router({
    report: os.reports.segments.report.use(query).handler(({ input }) => desk.ask('segments', input)),
    list: os.reports.segments.list.use(query).handler(() => segments.list()),
    sizes: os.reports.segments.sizes.use(query).handler(() => desk.ask('segmentSizes', null)),
    count: os.reports.segments.count.use(query).handler(({ input }) => desk.ask('segmentCount', input)),
    save: os.reports.segments.save.use(command).handler((call) => answer(segments.save(order(call)))),
    remove: os.reports.segments.remove.use(command).handler((call) => answer(segments.remove(order(call)))),
    restore: os.reports.segments.restore.use(command).handler((call) => answer(segments.restore(order(call)))),
  });
}
