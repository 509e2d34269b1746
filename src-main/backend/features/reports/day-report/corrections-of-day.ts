import type { DayCorrection } from '#shared/contract/reports/day-report.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId, type Sequence } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { listCorrections, type CorrectionRow } from './day-report.repository.ts';

export interface CorrectionOfPerson {
  /** 0: nobody */
  readonly staffId: number;
  readonly correction: DayCorrection;
}

/** What was taken back on a day; a command that took back several entries, a full card say, is one correction. */
export function correctionsOf(db: ReadableDb, day: BusinessDay): CorrectionOfPerson[] {
  const commands = new Map<string, CorrectionRow[]>();
  for (const row of listCorrections(db, day)) {
    const command = row.command_id.toString('hex');
    commands.set(command, [...(commands.get(command) ?? []), row]);
  }
  return [...commands.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ staffId: first.staff_id ?? 0, correction: correctionOf(first, rows) }];
  });
}

function correctionOf(first: CorrectionRow, rows: readonly CorrectionRow[]): DayCorrection {
  const taken = (kind: CorrectionRow['reversed_kind']): number =>
    rows.filter(({ reversed_kind }) => reversed_kind === kind).length;
  return {
    seq: asId<Sequence>(first.seq),
    at: first.at,
    customerId: asId<CustomerId>(first.customer_id),
    customerName: first.customer_name,
    stamps: rows.reduce((sum, { quantity }) => sum - quantity, 0),
    redemptions: taken('reward_redeemed'),
    rewards: taken('reward_issued'),
    ofDay: rows.reduce((earliest, { reversed_day: of }) => (of < earliest ? of : earliest), first.reversed_day),
    staffName: first.staff_name,
    approvedBy: first.approver_name,
    reason: first.reason,
    undo: first.is_undo === 1,
  };
}
