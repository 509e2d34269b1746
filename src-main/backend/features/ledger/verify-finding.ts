import { assertNever } from '#shared/domain/kernel/assert-never.ts';

export type DerivedTable =
  | 'card'
  | 'reward'
  | 'visit'
  | 'visit_part'
  | 'customer_summary'
  | 'rollup_day'
  | 'rollup_program_day'
  | 'rollup_return'
  | 'rollup_gap'
  | 'rollup_cohort'
  | 'rollup_hour'
  | 'rollup_card'
  | 'rollup_wait'
  | 'rollup_reward_day'
  | 'rollup_shift'
  | 'rollup_served'
  | 'rollup_enrolment';

export type StoredValue = string | number | null;

/** What does not agree, exactly: an entry of the ledger, or a field of what is derived from it. */
export type VerifyFinding =
  /** Entries are missing between two sequence numbers. */
  | { readonly what: 'gap'; readonly after: number; readonly next: number }
  /** The entry, or the one before it, is not what was hashed when it was written. */
  | { readonly what: 'hash'; readonly seq: number }
  /** A command says that it wrote entries which the ledger does not have any more. */
  | { readonly what: 'tail'; readonly head: number; readonly expected: number }
  /** The entry does not fit what the entries before it lead to. */
  | { readonly what: 'misfit'; readonly seq: number; readonly customerId: number; readonly problem: string }
  | { readonly what: 'row_missing'; readonly table: DerivedTable; readonly key: string }
  | { readonly what: 'row_surplus'; readonly table: DerivedTable; readonly key: string }
  | {
      readonly what: 'value';
      readonly table: DerivedTable;
      readonly key: string;
      readonly field: string;
      readonly stored: StoredValue;
      readonly recomputed: StoredValue;
    };

/** A finding in words, for the terminal and the log. */
export function describeFinding(finding: VerifyFinding): string {
  switch (finding.what) {
    case 'gap':
      return `ledger: entries are missing between ${finding.after} and ${finding.next}`;
    case 'hash':
      return `ledger: entry ${finding.seq} is not what was written; its hash does not follow on the one before`;
    case 'tail':
      return `ledger: it ends at ${finding.head}, but a command wrote up to ${finding.expected}`;
    case 'misfit':
      return `ledger: entry ${finding.seq} of customer ${finding.customerId} does not fit: ${finding.problem}`;
    case 'row_missing':
      return `${finding.table} ${finding.key}: the ledger has it, the table has not`;
    case 'row_surplus':
      return `${finding.table} ${finding.key}: the table has it, the ledger has not`;
    case 'value':
      return `${finding.table} ${finding.key}: ${finding.field} is ${finding.stored}, the ledger says ${finding.recomputed}`;
    default:
      return assertNever(finding);
  }
}

/** Gathers findings; a badly damaged file is counted to the end but not listed to the end. */
export interface Findings {
  add(finding: VerifyFinding): void;
  readonly list: readonly VerifyFinding[];
  readonly count: number;
}

export function newFindings(most: number): Findings {
  const list: VerifyFinding[] = [];
  let count = 0;
  return {
    add: (finding) => {
      count += 1;
      if (list.length < most) list.push(finding);
    },
    list,
    get count() {
      return count;
    },
  };
}

export type FlatRow = Readonly<Record<string, StoredValue>>;

/** Compares a stored row with the recomputed one, field by field. */
export function compareRow(
  findings: Findings,
  table: DerivedTable,
  key: string,
  stored: FlatRow | undefined,
  recomputed: FlatRow | undefined,
): void {
  if (stored === undefined && recomputed === undefined) return;
  if (stored === undefined) return findings.add({ what: 'row_missing', table, key });
  if (recomputed === undefined) return findings.add({ what: 'row_surplus', table, key });
  for (const [field, value] of Object.entries(recomputed)) {
    const had = stored[field] ?? null;
    if (had !== value) findings.add({ what: 'value', table, key, field, stored: had, recomputed: value });
  }
}
