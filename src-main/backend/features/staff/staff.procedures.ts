import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { StaffService } from './staff.service.ts';

export function staffProcedures(staff: StaffService, gate: RoleGate) {
  return os.staff.router({
    list: os.staff.list.use(gate.forQuery('manager')).handler(() => staff.list()),
    add: os.staff.add
      .use(gate.forCommand('owner'))
      .handler(async ({ input, context }) => answer(await staff.add(context.session.staffId, input))),
    update: os.staff.update
      .use(gate.forCommand('owner'))
      .handler(async ({ input, context }) => answer(await staff.update(context.session.staffId, input))),
    setPin: os.staff.setPin
      .use(gate.forCommand('owner'))
      .handler(async ({ input, context }) => answer(await staff.setPin(context.session.staffId, input))),
    changeOwnPin: os.staff.changeOwnPin
      .use(gate.forCommand('counter'))
      .handler(async ({ input, context }) => answer(await staff.changeOwnPin(context.session.staffId, input))),
  });
}
