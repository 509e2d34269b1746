import type { CaseRow } from '#shared/contract/complaints.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

export interface Neighbours {
  readonly previous: CaseId | undefined;
  readonly next: CaseId | undefined;
  /** How many need me, this one included if it does. */
  readonly total: number;
  /** Counted from 1; undefined when this one is not among them. */
  readonly place: number | undefined;
}

/**
 * The cases before and after this one among those that need me, most urgent first.
 * From a case that is not among them one comes to the first; after the last one to the first again.
 */
export function neighboursOf(rows: readonly Pick<CaseRow, 'id'>[], total: number, caseId: CaseId): Neighbours {
  const at = rows.findIndex((row) => row.id === caseId);
  const others = rows.length - (at === -1 ? 0 : 1);
  if (at === -1) return { previous: rows.at(-1)?.id, next: rows[0]?.id, total, place: undefined };
  return {
    previous: others === 0 ? undefined : rows.at(at - 1)?.id,
    next: others === 0 ? undefined : rows[(at + 1) % rows.length]?.id,
    total,
    place: at + 1,
  };
}
