import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { TillFigures } from '#shared/contract/reports/shifts.contract.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';

/** Day 0 of the count was a Thursday; Monday is 1. */
const WEEKDAY = `((business_day + 3) % 7 + 7) % 7 + 1`;

export interface ShiftRow extends TillFigures {
  readonly weekday: number;
  readonly hour: number;
  readonly staffId: StaffId | 0;
}

/** What was done at the till, by weekday, hour and person. */
export function sumShifts(db: ReadableDb, filter: ReportFilter): ShiftRow[] {
  const { where, parameters } = conditionOf(filter);
  const program = filter.programId === null ? '' : 'AND program_id = +:programId';
  return db.all<ShiftRow>(
    `SELECT ${WEEKDAY} AS weekday, hour, staff_id AS staffId, sum(stamps) AS stamps, sum(stamps_undone) AS stampsUndone,
       sum(stamps_voided) AS stampsVoided, sum(cards_opened) AS cardsOpened, sum(rewards_issued) AS rewardsIssued,
       sum(rewards_redeemed) AS rewardsRedeemed, sum(undos) AS undos, sum(voids) AS voids,
       sum(overrides) AS overrides, sum(approvals) AS approvals
     FROM rollup_shift WHERE ${where} ${program} GROUP BY 1, 2, 3`,
    filter.programId === null ? parameters : { ...parameters, programId: filter.programId },
  );
}

export interface ServedRow {
  readonly staffId: StaffId | 0;
  readonly visits: number;
}

/** Visits with a stamp that stands by a person; of the program, where one is asked for. */
export function sumServed(db: ReadableDb, filter: ReportFilter): ServedRow[] {
  const { where, parameters } = conditionOf(filter);
  return db.all(
    `SELECT staff_id AS staffId, sum(visits) AS visits FROM rollup_served
     WHERE ${where} AND program_id = +:programId GROUP BY staff_id`,
    { ...parameters, programId: filter.programId ?? 0 },
  );
}

export interface EnrolmentRow {
  readonly staffId: StaffId;
  readonly hour: number;
  readonly customers: number;
}

/** Customers made at the till, by hour and person. */
export function sumEnrolments(db: ReadableDb, filter: ReportFilter): EnrolmentRow[] {
  const { where, parameters } = conditionOf(filter);
  return db.all(
    `SELECT staff_id AS staffId, hour, sum(customers) AS customers FROM rollup_enrolment WHERE ${where} GROUP BY 1, 2`,
    parameters,
  );
}

/** Customers made at the till, and when. */
export function listEnrolled(db: ReadableDb, filter: ReportFilter): { readonly id: CustomerId; readonly at: Moment }[] {
  const { where, parameters } = conditionOf(filter);
  return db.all(
    `SELECT id, enrolled_at AS at FROM (SELECT id, enrolled_at, enrolled_day AS business_day, enrolled_by AS staff_id
       FROM customer WHERE enrolled_by IS NOT NULL) WHERE ${where}`,
    parameters,
  );
}

function conditionOf({ from, to, weekday, staffId }: ReportFilter): { where: string; parameters: SqlParameters } {
  const parts = ['business_day BETWEEN :from AND :to'];
  const parameters: Record<string, number> = { from, to };
  if (weekday !== null) {
    parts.push(`${WEEKDAY} = +:weekday`);
    parameters['weekday'] = weekday;
  }
  if (staffId !== null) {
    parts.push('staff_id = +:staffId');
    parameters['staffId'] = staffId;
  }
  return { where: parts.join(' AND '), parameters };
}
