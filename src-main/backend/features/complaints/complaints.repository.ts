import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId, type CustomerId, type ReasonId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { CaseState, Channel, ReasonCode, Severity } from '#shared/domain/complaints/case.ts';
import type { CaseEntry, CaseHappening } from '#shared/domain/complaints/case-event.ts';
import type { CaseFacts } from '#shared/domain/complaints/case-facts.ts';
import type { ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';
import { sharedClockOf } from '#shared/domain/complaints/shared-clock.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** What is written down once, when a complaint is taken. */
export interface NewComplaint {
  readonly customerId: CustomerId | null;
  readonly channel: Channel;
  readonly reasonId: ReasonId;
  readonly what: string;
  readonly wants: string;
  readonly item: string;
}

export interface ComplaintRecord extends NewComplaint {
  readonly id: CaseId;
  readonly reason: ReasonNames;
  readonly customerName: string | null;
  readonly ownerName: string | null;
  readonly takenBy: string;
  readonly takenAt: Moment;
  readonly state: CaseState;
  readonly severity: Severity;
  readonly revision: number;
  readonly mergedInto: CaseId | null;
  /** Its customer came from a case that was merged into it. */
  readonly customerLent: boolean;
}

interface ComplaintRow {
  readonly id: number;
  readonly customer_id: number | null;
  readonly channel: Channel;
  readonly reason_id: number;
  readonly reason_code: ReasonCode | null;
  readonly reason_name: string;
  readonly group_id: number | null;
  readonly group_code: ReasonCode | null;
  readonly group_name: string;
  readonly what: string;
  readonly wants: string;
  readonly item: string;
  readonly customer_name: string | null;
  readonly owner_name: string | null;
  readonly taken_by_name: string;
  readonly taken_at: Moment;
  readonly state: CaseState;
  readonly severity: Severity;
  readonly revision: number;
  readonly merged_into: number | null;
  readonly customer_lent: number;
}

export function findComplaint(db: ReadableDb, id: CaseId): ComplaintRecord | undefined {
  const row = db.get<ComplaintRow>(
    `SELECT c.id, c.customer_id, c.channel, c.reason_id, c.what, c.wants, c.item, c.taken_at, c.state, c.severity,
       c.revision, c.merged_into, c.customer_lent, customer.name AS customer_name,
       owner.name AS owner_name, taker.name AS taken_by_name, reason.code AS reason_code, reason.name AS reason_name,
       reason.parent_id AS group_id, parent.code AS group_code, parent.name AS group_name
     FROM complaint AS c
     JOIN staff AS taker ON taker.id = c.taken_by
     JOIN complaint_reason AS reason ON reason.id = c.reason_id
     LEFT JOIN complaint_reason AS parent ON parent.id = reason.parent_id
     LEFT JOIN staff AS owner ON owner.id = c.owner_id
     LEFT JOIN customer ON customer.id = c.customer_id
     WHERE c.id = :id`,
    { id },
  );
  if (row === undefined) return undefined;
  return {
    id: asId<CaseId>(row.id),
    customerId: row.customer_id === null ? null : asId<CustomerId>(row.customer_id),
    channel: row.channel,
    reasonId: asId<ReasonId>(row.reason_id),
    reason: {
      code: row.reason_code,
      name: row.reason_name,
      group: row.group_id === null ? null : { code: row.group_code, name: row.group_name },
    },
    what: row.what,
    wants: row.wants,
    item: row.item,
    customerName: row.customer_name,
    ownerName: row.owner_name,
    takenBy: row.taken_by_name,
    takenAt: row.taken_at,
    state: row.state,
    severity: row.severity,
    revision: row.revision,
    mergedInto: row.merged_into === null ? null : asId<CaseId>(row.merged_into),
    customerLent: row.customer_lent === 1,
  };
}

/** A case before its first event; what is derived is put in by {@link updateDerived}, in the same transaction. */
export function insertComplaint(
  db: WritableDb,
  complaint: NewComplaint,
  taken: { readonly at: Moment; readonly day: BusinessDay; readonly by: StaffId; readonly severity: Severity },
): CaseId {
  const { lastId } = db.run(
    `INSERT INTO complaint (customer_id, channel, reason_id, what, wants, item, severity, state, taken_at, taken_day,
       taken_by, running_since, revision)
     VALUES (:customerId, :channel, :reasonId, :what, :wants, :item, :severity, 'new', :at, :day, :by, :at, 0)`,
    {
      customerId: complaint.customerId,
      channel: complaint.channel,
      reasonId: complaint.reasonId,
      what: complaint.what,
      wants: complaint.wants,
      item: complaint.item,
      severity: taken.severity,
      at: taken.at,
      day: taken.day,
      by: taken.by,
    },
  );
  return asId<CaseId>(lastId);
}

/** What it is about, put right later. */
export function updateReason(db: WritableDb, id: CaseId, reasonId: ReasonId): void {
  db.run(`UPDATE complaint SET reason_id = :reasonId WHERE id = :id`, { id, reasonId });
}

export interface DueTimes {
  readonly answer: Moment | null;
  readonly settle: Moment | null;
  readonly next: Moment | null;
}

/** Puts what follows from a case's events where lists look for it. */
export function updateDerived(db: WritableDb, id: CaseId, facts: CaseFacts, due: DueTimes): void {
  const { answeredAt, runningSince } = sharedClockOf(facts);
  db.run(
    `UPDATE complaint SET severity = :severity, state = :state, owner_id = :ownerId, answered_at = :answeredAt,
       settled_at = :settledAt, closed_at = :closedAt, reopened = :reopened, running_since = :runningSince,
       answer_due_at = :answerDue, settle_due_at = :settleDue, next_due_at = :nextDue, merged_into = :mergedInto,
       unhappy = :unhappy, revision = :revision
     WHERE id = :id`,
    {
      id,
      severity: facts.severity,
      state: facts.state,
      ownerId: facts.ownerId,
      // Never before its own taking: the time to the first answer is read from the two.
      answeredAt: answeredAt === null ? null : Math.max(answeredAt, facts.takenAt),
      settledAt: facts.settledAt,
      closedAt: facts.closedAt,
      reopened: facts.reopened,
      runningSince,
      answerDue: due.answer,
      settleDue: due.settle,
      nextDue: due.next,
      mergedInto: facts.mergedInto,
      unhappy: facts.unhappy ? 1 : 0,
      revision: facts.revision,
    },
  );
}

interface EventRow {
  readonly number: number;
  readonly at: Moment;
  readonly staff_id: number | null;
  readonly kind: string;
  readonly state: CaseState;
  readonly detail: string;
}

/** Everything that happened to a case, oldest first; empty when there is no such case. */
export function listEvents(db: ReadableDb, id: CaseId): CaseEntry[] {
  return db
    .all<EventRow>(
      `SELECT number, at, staff_id, kind, state, detail FROM complaint_event
       WHERE complaint_id = +:id ORDER BY number`,
      { id },
    )
    .map((row) => ({
      number: row.number,
      at: row.at,
      staffId: row.staff_id === null ? null : asId<StaffId>(row.staff_id),
      state: row.state,
      what: { kind: row.kind, ...(JSON.parse(row.detail) as object) } as CaseHappening,
    }));
}

export function insertEvent(db: WritableDb, id: CaseId, entry: CaseEntry): void {
  const { kind, ...detail } = entry.what;
  db.run(
    `INSERT INTO complaint_event (complaint_id, number, at, staff_id, kind, state, detail)
     VALUES (:id, :number, :at, :staffId, :kind, :state, :detail)`,
    {
      id,
      number: entry.number,
      at: entry.at,
      staffId: entry.staffId,
      kind,
      state: entry.state,
      detail: JSON.stringify(detail),
    },
  );
}

/** Names of everybody who ever was on the staff. */
export function staffNames(db: ReadableDb): ReadonlyMap<StaffId, string> {
  const rows = db.all<{ id: number; name: string }>(`SELECT id, name FROM staff`);
  return new Map(rows.map(({ id, name }) => [asId<StaffId>(id), name]));
}

export function isActiveStaff(db: ReadableDb, id: StaffId): boolean {
  return db.get(`SELECT 1 FROM staff WHERE id = :id AND active = 1`, { id }) !== undefined;
}

/** Whether a complaint can be taken for her: she is there and not archived. */
export function isCustomer(db: ReadableDb, id: CustomerId): boolean {
  return db.get(`SELECT 1 FROM customer WHERE id = :id AND archived_at IS NULL`, { id }) !== undefined;
}

/** From the ledger's visits. */
export function firstVisitAfter(db: ReadableDb, customerId: CustomerId, day: BusinessDay): BusinessDay | null {
  const row = db.get<{ day: BusinessDay | null }>(
    `SELECT min(business_day) AS day FROM visit WHERE customer_id = +:customerId AND business_day > +:day`,
    { customerId, day },
  );
  return row?.day ?? null;
}

export function openCaseIds(db: ReadableDb): CaseId[] {
  return db
    .all<{ id: number }>(`SELECT id FROM complaint WHERE state NOT IN ('settled', 'closed') ORDER BY id`)
    .map(({ id }) => asId<CaseId>(id));
}
