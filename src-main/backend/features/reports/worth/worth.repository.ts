import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { WorthInputs } from '#shared/domain/reports/worth/worth.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** What the owner reckons with; undefined until she said. */
export function findWorthInputs(db: ReadableDb): WorthInputs | undefined {
  return db.get<WorthInputs>(`SELECT visit_value AS visitValue, margin_percent AS marginPercent FROM worth_input`);
}

export function writeWorthInputs(
  db: WritableDb,
  { visitValue, marginPercent }: WorthInputs,
  { at, by }: { readonly at: Moment; readonly by: StaffId },
): void {
  db.run(
    `INSERT OR REPLACE INTO worth_input (id, visit_value, margin_percent, written_at, written_by)
     VALUES (1, :visitValue, :marginPercent, :at, :by)`,
    { visitValue, marginPercent, at, by },
  );
}

/** The day of the first visit of all; null of a shop nobody has been to. */
export function firstVisitDay(db: ReadableDb): BusinessDay | null {
  return (
    db.get<{ day: BusinessDay | null }>(`SELECT min(business_day) AS day FROM rollup_day WHERE visits > 0`)?.day ?? null
  );
}
