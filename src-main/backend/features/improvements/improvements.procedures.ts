import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { BackendContext, SignedIn } from '#main/backend/context.ts';
import type { ImprovementsService } from './improvements.service.ts';

interface Call<Input> {
  readonly input: Input;
  readonly context: BackendContext & { readonly session: SignedIn };
}

/** Everybody on the floor sees what was improved; a manager writes it down. */
export function improvementsProcedures(improvements: ImprovementsService, gate: RoleGate) {
  const manager = gate.forCommand('manager');
  const order = <Input>({ input, context }: Call<Input>) => ({ ...input, staffId: context.session.staffId });
  return os.improvements.router({
    list: os.improvements.list.use(gate.forQuery('counter')).handler(() => improvements.list()),
    save: os.improvements.save.use(manager).handler((call) => answer(improvements.save(order(call)))),
    remove: os.improvements.remove.use(manager).handler((call) => answer(improvements.remove(order(call)))),
    restore: os.improvements.restore.use(manager).handler((call) => answer(improvements.restore(order(call)))),
  });
}
