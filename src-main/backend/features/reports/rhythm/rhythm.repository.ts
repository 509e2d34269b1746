import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export interface ProgramName {
  readonly id: ProgramId;
  readonly name: string;
}

/** Every program the shop ever had, by its newest name. */
export function listProgramNames(db: ReadableDb): ProgramName[] {
  return db.all<ProgramName>(
    `SELECT program.id, version.name FROM program
     JOIN program_version AS version ON version.program_id = program.id
       AND version.version = (SELECT max(version) FROM program_version WHERE program_id = program.id)
     ORDER BY program.id`,
  );
}
