import type { SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type ProgramId, type SegmentId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface SegmentRecord {
  readonly id: SegmentId;
  readonly name: string;
  readonly definition: SegmentDefinition;
  readonly archived: boolean;
}

interface SegmentRow {
  readonly id: number;
  readonly name: string;
  readonly definition: string;
  readonly archived_at: Moment | null;
}

const SELECT = 'SELECT id, name, definition, archived_at FROM segment';

function recordOf({ id, name, definition, archived_at: archivedAt }: SegmentRow): SegmentRecord {
  return {
    id: asId<SegmentId>(id),
    name,
    definition: JSON.parse(definition) as SegmentDefinition,
    archived: archivedAt !== null,
  };
}

/** Those that are kept, by name. */
export function listSegments(db: ReadableDb): SegmentRecord[] {
  return db
    .all<SegmentRow>(`${SELECT} WHERE archived_at IS NULL ORDER BY name COLLATE NOCASE, id`)
    .map((row) => recordOf(row));
}

/** Also one that was removed: an address may still name it. */
export function findSegment(db: ReadableDb, id: SegmentId): SegmentRecord | undefined {
  const row = db.get<SegmentRow>(`${SELECT} WHERE id = :id`, { id });
  return row === undefined ? undefined : recordOf(row);
}

export function isNameTaken(db: ReadableDb, name: string, besides: SegmentId | null): boolean {
  const found = db.get(
    'SELECT 1 FROM segment WHERE name = :name COLLATE NOCASE AND archived_at IS NULL AND id IS NOT :besides',
    { name, besides },
  );
  return found !== undefined;
}

export function isProgram(db: ReadableDb, id: ProgramId): boolean {
  return db.get('SELECT 1 FROM program WHERE id = :id', { id }) !== undefined;
}

interface NewSegment {
  readonly name: string;
  readonly definition: SegmentDefinition;
  readonly at: Moment;
  readonly by: StaffId;
}

export function insertSegment(db: WritableDb, { name, definition, at, by }: NewSegment): SegmentId {
  const { lastId } = db.run(
    'INSERT INTO segment (name, definition, created_at, created_by) VALUES (:name, :definition, :at, :by)',
    { name, definition: JSON.stringify(definition), at, by },
  );
  return asId<SegmentId>(lastId);
}

export function updateSegment(
  db: WritableDb,
  id: SegmentId,
  { name, definition }: Pick<NewSegment, 'name' | 'definition'>,
): void {
  db.run('UPDATE segment SET name = :name, definition = :definition WHERE id = :id', {
    id,
    name,
    definition: JSON.stringify(definition),
  });
}

export function updateArchived(db: WritableDb, id: SegmentId, archivedAt: Moment | null): void {
  db.run('UPDATE segment SET archived_at = :archivedAt WHERE id = :id', { id, archivedAt });
}

/** Numbers of customers, from the first to the last of some, of whom something holds that no visit tells. */
export function listBornIn(db: ReadableDb, month: number, first: number, last: number): number[] {
  return numbers(db, 'SELECT id FROM customer WHERE birthday_month = +:month AND id BETWEEN :first AND :last', {
    month,
    first,
    last,
  });
}

export function listWithRewardWaiting(db: ReadableDb, first: number, last: number): number[] {
  return numbers(
    db,
    `SELECT customer_id AS id FROM customer_summary INDEXED BY customer_summary_rewards
     WHERE rewards_waiting > 0 AND customer_id BETWEEN :first AND :last`,
    { first, last },
  );
}

/** In one piece: a row for each of a hundred thousand would take three times as long. */
function numbers(db: ReadableDb, sql: string, parameters: Readonly<Record<string, number>>): number[] {
  const row = db.get<{ found: string }>(`SELECT json_group_array(id) AS found FROM (${sql})`, parameters);
  return JSON.parse(row?.found ?? '[]') as number[];
}
