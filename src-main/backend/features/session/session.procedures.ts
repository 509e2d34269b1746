import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { StaffService } from '#main/backend/features/staff/staff.service.ts';
import type { SessionService } from './session.service.ts';

export function sessionProcedures(session: SessionService, staff: StaffService, gate: RoleGate) {
  return os.session.router({
    // Open before sign-in: they are how one signs in.
    tiles: os.session.tiles.handler(() => staff.tiles()),
    current: os.session.current.handler(({ context }) => session.current(context.connection)),
    signIn: os.session.signIn.handler(async ({ context, input }) =>
      answer(await session.signIn(context.connection, input)),
    ),
    signOut: os.session.signOut.handler(({ context }) => {
      session.signOut(context.connection);
      return {};
    }),
    keepAlive: os.session.keepAlive
      .use(gate.forCommand('counter'))
      .handler(({ context }) => session.view(context.session)),
    approve: os.session.approve
      .use(gate.forCommand('counter'))
      .handler(async ({ context, input }) => answer(await session.approve(context.connection, input))),
  });
}
