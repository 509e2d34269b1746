import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface NewCustomerRow extends Omit<CustomerProfile, 'phone'> {
  readonly nameFolded: string;
  readonly phone: string;
  readonly phoneTyped: string;
  readonly reference: string;
  readonly code: string;
  readonly enrolledAt: Moment;
  readonly enrolledDay: BusinessDay;
  readonly enrolledBy: StaffId | null;
}

export function insertCustomerRow(db: WritableDb, row: NewCustomerRow): CustomerId {
  const { lastId } = db.run(
    `INSERT INTO customer (name, name_folded, phone, phone_typed, email, birthday_month, birthday_day, language,
       usual_order, notes, reference, enrolled_at, enrolled_day, enrolled_by)
     VALUES (:name, :nameFolded, :phone, :phoneTyped, :email, :month, :dayOfMonth, :language,
       :usualOrder, :notes, :reference, :enrolledAt, :enrolledDay, :enrolledBy)`,
    {
      name: row.name,
      nameFolded: row.nameFolded,
      phone: row.phone,
      phoneTyped: row.phoneTyped,
      email: row.email,
      month: row.birthday?.month ?? null,
      dayOfMonth: row.birthday?.day ?? null,
      language: row.language,
      usualOrder: row.usualOrder,
      notes: row.notes,
      reference: row.reference,
      enrolledAt: row.enrolledAt,
      enrolledDay: row.enrolledDay,
      enrolledBy: row.enrolledBy,
    },
  );
  const id = asId<CustomerId>(lastId);
  db.run('INSERT INTO customer_code (code, customer_id, issued_at) VALUES (:code, :id, :at)', {
    code: row.code,
    id,
    at: row.enrolledAt,
  });
  for (const tag of new Set(row.tags)) {
    db.run('INSERT INTO customer_tag (customer_id, tag) VALUES (:id, :tag)', { id, tag });
  }
  db.run('INSERT INTO customer_summary (customer_id) VALUES (:id)', { id });
  return id;
}

export function isCodeTaken(db: ReadableDb, code: string): boolean {
  return db.get('SELECT 1 FROM customer_code WHERE code = :code', { code }) !== undefined;
}

/** One customer more who was made at the till. */
export function countEnrolment(db: WritableDb, day: BusinessDay, hour: number, staffId: StaffId): void {
  db.run(
    `INSERT INTO rollup_enrolment (business_day, hour, staff_id, customers) VALUES (:day, :hour, :staffId, 1)
     ON CONFLICT (business_day, hour, staff_id) DO UPDATE SET customers = customers + 1`,
    { day, hour, staffId },
  );
}
