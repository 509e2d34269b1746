import type { CustomerHit, CustomerRow } from '#shared/contract/customers.contract.ts';
import { maskPhone } from '#shared/domain/customers/phone-mask.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly enrolled_at: number;
  readonly visits: number | null;
  readonly first_visit_day: number | null;
  readonly last_visit_day: number | null;
  readonly rewards_waiting: number | null;
  readonly program_id: number | null;
  readonly program_name: string | null;
  readonly stamps: number | null;
  readonly stamps_needed: number | null;
  /** JSON array */
  readonly tags: string;
}

// A card that is full leaves none open: then it is an empty one on the program's present terms.
const ROWS = `
  SELECT c.id, c.name, c.phone, c.enrolled_at,
    s.visits, s.first_visit_day, s.last_visit_day, s.rewards_waiting,
    v.program_id, v.name AS program_name, k.stamps, v.stamps_needed,
    (SELECT json_group_array(tag) FROM (SELECT tag FROM customer_tag WHERE customer_id = c.id ORDER BY tag)) AS tags
  FROM json_each(:ids) j
  JOIN customer c ON c.id = j.value
  LEFT JOIN customer_summary s ON s.customer_id = c.id
  LEFT JOIN card k ON k.customer_id = c.id AND k.program_id = s.last_program_id AND k.state = 'open'
  LEFT JOIN program_version v ON v.id = COALESCE(
    k.program_version_id,
    (SELECT id FROM program_version WHERE program_id = s.last_program_id ORDER BY version DESC LIMIT 1)
  )
  ORDER BY j.key`;

/** Customers as a search shows them, in the order of the ids. */
export function hitsOf(db: ReadableDb, ids: readonly CustomerId[]): CustomerHit[] {
  return db.all<Row>(ROWS, { ids: JSON.stringify(ids) }).map(toHit);
}

/** Customers as the list shows them, in the order of the ids. */
export function rowsOf(db: ReadableDb, ids: readonly CustomerId[]): CustomerRow[] {
  return db.all<Row>(ROWS, { ids: JSON.stringify(ids) }).map((row) => ({
    ...toHit(row),
    firstVisitDay: row.first_visit_day as BusinessDay | null,
    enrolledAt: row.enrolled_at as Moment,
    tags: JSON.parse(row.tags) as string[],
  }));
}

function toHit(row: Row): CustomerHit {
  return {
    id: row.id as CustomerId,
    name: row.name,
    phoneMasked: maskPhone(row.phone),
    lastVisitDay: row.last_visit_day as BusinessDay | null,
    visits: row.visits ?? 0,
    rewardsWaiting: row.rewards_waiting ?? 0,
    card:
      row.program_id === null || row.program_name === null || row.stamps_needed === null
        ? null
        : {
            programId: row.program_id as ProgramId,
            programName: row.program_name,
            stamps: row.stamps ?? 0,
            needed: row.stamps_needed,
          },
  };
}
