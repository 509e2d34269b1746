import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { BackendContext, SignedIn } from '#main/backend/context.ts';
import type { PainPointsService } from './pain-points.service.ts';

interface Call<Input> {
  readonly input: Input;
  readonly context: BackendContext & { readonly session: SignedIn };
}

/** Recorded by anybody on the floor; which kinds there are is a manager's. */
export function painPointsProcedures(points: PainPointsService, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  const manager = gate.forCommand('manager');
  const by = ({ context: { session } }: Call<unknown>) => ({ staffId: session.staffId, role: session.role });
  const order = <Input>(call: Call<Input>) => ({ ...call.input, ...by(call) });
  return os.painPoints.router({
    kinds: os.painPoints.kinds.use(query).handler(() => points.kinds()),
    addKind: os.painPoints.addKind.use(manager).handler((call) => answer(points.addKind(order(call)))),
    changeKind: os.painPoints.changeKind.use(manager).handler((call) => answer(points.changeKind(order(call)))),
    record: os.painPoints.record.use(counter).handler((call) => answer(points.record(order(call)))),
    remark: os.painPoints.remark.use(counter).handler((call) => answer(points.remark(order(call)))),
    remove: os.painPoints.remove.use(counter).handler((call) => answer(points.remove(order(call)))),
    figures: os.painPoints.figures.use(query).handler(({ input }) => points.figures(input)),
    list: os.painPoints.list.use(query).handler((call) => points.list(call.input, by(call))),
  });
}
