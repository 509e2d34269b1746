import type { ApprovalId, CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';

export interface StampRequest {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly quantity: number;
  /** Meant, although the same card was stamped within the last 10 seconds. */
  readonly again?: boolean;
  /** Passes over a refusal; the approval is null when whoever is signed in may do it. */
  readonly override?: { readonly approvalId: ApprovalId | null };
}
