import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type ProgramId, type ProgramVersionId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { Expiry, ProgramState, ProgramTerms, StampIcon } from '#shared/domain/programs/program-terms.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface VersionRecord {
  readonly id: ProgramVersionId;
  readonly programId: ProgramId;
  readonly version: number;
  readonly terms: ProgramTerms;
  readonly createdAt: Moment;
  readonly createdBy: string | null;
}

export interface ProgramRecord {
  readonly id: ProgramId;
  readonly state: ProgramState;
  readonly current: VersionRecord;
}

interface VersionRow {
  readonly id: number;
  readonly program_id: number;
  readonly version: number;
  readonly name: string;
  readonly icon: StampIcon;
  readonly stamps_needed: number;
  readonly reward_text: string;
  readonly reward_value: MinorUnits;
  readonly cooldown_minutes: number;
  readonly daily_cap: number | null;
  readonly starter_stamps: number;
  readonly card_expiry: Expiry['kind'];
  readonly card_expiry_days: number | null;
  readonly reward_expiry_days: number | null;
  readonly active_from: BusinessDay | null;
  readonly active_until: BusinessDay | null;
  readonly created_at: Moment;
}

const VERSION_COLUMNS = `version.id, version.program_id, version.version, version.name, icon, stamps_needed, reward_text,
  reward_value, cooldown_minutes, daily_cap, starter_stamps, card_expiry, card_expiry_days, reward_expiry_days,
  active_from, active_until, version.created_at`;

function toTerms(row: VersionRow): ProgramTerms {
  return {
    name: row.name,
    icon: row.icon,
    stampsNeeded: row.stamps_needed,
    rewardText: row.reward_text,
    rewardValue: row.reward_value,
    cooldownMinutes: row.cooldown_minutes,
    dailyCap: row.daily_cap,
    starterStamps: row.starter_stamps,
    cardExpiry: toExpiry(row.card_expiry, row.card_expiry_days),
    rewardExpiryDays: row.reward_expiry_days,
    activeFrom: row.active_from,
    activeUntil: row.active_until,
  };
}

function toExpiry(kind: Expiry['kind'], days: number | null): Expiry {
  return kind === 'none' || days === null ? { kind: 'none' } : { kind, days };
}

function toVersion(row: VersionRow, createdBy: string | null = null): VersionRecord {
  return {
    id: asId<ProgramVersionId>(row.id),
    programId: asId<ProgramId>(row.program_id),
    version: row.version,
    terms: toTerms(row),
    createdAt: row.created_at,
    createdBy,
  };
}

function toProgram(row: VersionRow & { readonly state: ProgramState }): ProgramRecord {
  return { id: asId<ProgramId>(row.program_id), state: row.state, current: toVersion(row) };
}

// The newest version is the present one. The plus keeps its plan, see ReadableDb; it runs with every stamp.
const PROGRAM = `SELECT program.state, ${VERSION_COLUMNS}
  FROM program JOIN program_version AS version ON version.program_id = program.id
  WHERE program.id = +:id ORDER BY version.version DESC LIMIT 1`;

export function findProgram(db: ReadableDb, id: ProgramId): ProgramRecord | undefined {
  const row = db.get<VersionRow & { state: ProgramState }>(PROGRAM, { id });
  return row === undefined ? undefined : toProgram(row);
}

/** All programs in the order they were made. */
export function listPrograms(db: ReadableDb): ProgramRecord[] {
  return db
    .all<VersionRow & { state: ProgramState }>(
      `SELECT program.state, ${VERSION_COLUMNS}
       FROM program JOIN program_version AS version ON version.program_id = program.id
        AND version.version = (SELECT max(version) FROM program_version WHERE program_id = program.id)
       ORDER BY program.id`,
    )
    .map((row) => toProgram(row));
}

export function findTerms(db: ReadableDb, id: ProgramVersionId): ProgramTerms | undefined {
  const row = db.get<VersionRow>(`SELECT ${VERSION_COLUMNS} FROM program_version AS version WHERE id = :id`, { id });
  return row === undefined ? undefined : toTerms(row);
}

/** Newest first, each with the name of who made it. */
export function listVersions(db: ReadableDb, programId: ProgramId): VersionRecord[] {
  return db
    .all<VersionRow & { staff_name: string | null }>(
      `SELECT ${VERSION_COLUMNS}, staff.name AS staff_name
       FROM program_version AS version LEFT JOIN staff ON staff.id = version.created_by
       WHERE program_id = :programId ORDER BY version DESC`,
      { programId },
    )
    .map((row) => toVersion(row, row.staff_name));
}

export function insertProgram(db: WritableDb): ProgramId {
  return asId<ProgramId>(db.run(`INSERT INTO program (state) VALUES ('active')`).lastId);
}

export function updateProgramState(db: WritableDb, id: ProgramId, state: ProgramState): void {
  db.run(`UPDATE program SET state = :state WHERE id = :id`, { id, state });
}

export function insertVersion(
  db: WritableDb,
  programId: ProgramId,
  version: number,
  terms: ProgramTerms,
  made: { readonly at: Moment; readonly by: StaffId | null },
): ProgramVersionId {
  const { lastId } = db.run(
    `INSERT INTO program_version (program_id, version, name, icon, stamps_needed, reward_text, reward_value,
       cooldown_minutes, daily_cap, starter_stamps, card_expiry, card_expiry_days, reward_expiry_days, active_from,
       active_until, created_at, created_by)
     VALUES (:programId, :version, :name, :icon, :stampsNeeded, :rewardText, :rewardValue, :cooldownMinutes, :dailyCap,
       :starterStamps, :cardExpiry, :cardExpiryDays, :rewardExpiryDays, :activeFrom, :activeUntil, :at, :by)`,
    {
      programId,
      version,
      name: terms.name,
      icon: terms.icon,
      stampsNeeded: terms.stampsNeeded,
      rewardText: terms.rewardText,
      rewardValue: terms.rewardValue,
      cooldownMinutes: terms.cooldownMinutes,
      dailyCap: terms.dailyCap,
      starterStamps: terms.starterStamps,
      cardExpiry: terms.cardExpiry.kind,
      cardExpiryDays: terms.cardExpiry.kind === 'none' ? null : terms.cardExpiry.days,
      rewardExpiryDays: terms.rewardExpiryDays,
      activeFrom: terms.activeFrom,
      activeUntil: terms.activeUntil,
      at: made.at,
      by: made.by,
    },
  );
  return asId<ProgramVersionId>(lastId);
}

export function countOpenCards(db: ReadableDb, version: ProgramVersionId): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM card WHERE program_version_id = :version AND state = 'open'`,
    { version },
  );
  return row?.n ?? 0;
}

export function countRewardsWaiting(db: ReadableDb, programId: ProgramId): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM reward WHERE program_id = :programId AND state = 'waiting'`,
    { programId },
  );
  return row?.n ?? 0;
}
