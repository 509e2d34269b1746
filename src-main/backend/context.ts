import type { Approvable } from '#shared/contract/session.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { Role } from '#shared/domain/staff/role.ts';

/** Who is at the till on one connection. */
export interface SignedIn {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly signedInAt: Moment;
  /** Last time somebody did something here; what the auto-lock counts from. */
  readonly activeAt: Moment;
}

/** A manager's one-time yes to one action. */
export interface Approval {
  readonly action: Approvable;
  readonly by: StaffId;
  readonly until: Moment;
}

/** One window: one message port or one WebSocket. A session belongs to it and ends with it. */
export interface Connection {
  readonly id: string;
  session: SignedIn | null;
  readonly approvals: Map<ApprovalId, Approval>;
}

export function newConnection(id: string): Connection {
  return { id, session: null, approvals: new Map() };
}

export interface BackendContext {
  readonly connection: Connection;
}
