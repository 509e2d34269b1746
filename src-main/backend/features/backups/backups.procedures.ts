import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { BackupsService } from './backups.service.ts';

/** Everybody sees whether the shop is safe; managers make backups, the owner decides what the file is. */
export function backupsProcedures(backups: BackupsService, gate: RoleGate) {
  const { status, list, create, restore, undoRestore, setSecondPlace } = os.backups;
  return {
    status: status.use(gate.forQuery('counter')).handler(() => backups.status()),
    list: list.use(gate.forQuery('manager')).handler(() => backups.list()),
    create: create.use(gate.forCommand('manager')).handler(async () => answer(await backups.create('asked'))),
    restore: restore.use(gate.forCommand('owner')).handler(({ input }) => answer(backups.restore(input.name))),
    undoRestore: undoRestore.use(gate.forCommand('owner')).handler(() => answer(backups.undoRestore())),
    setSecondPlace: setSecondPlace
      .use(gate.forCommand('owner'))
      .handler(({ input }) => answer(backups.setSecondPlace(input.folder))),
  };
}
