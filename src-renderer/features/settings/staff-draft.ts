import type { StaffMember } from '#shared/contract/staff.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import { digitsNeeded } from '#shared/domain/staff/pin-policy.ts';
import type { Role } from '#shared/domain/staff/role.ts';

/** A staff member as she is being written down. */
export interface StaffDraft {
  readonly name: string;
  readonly role: Role;
  /** Null follows the shop. */
  readonly language: Language | null;
  readonly active: boolean;
  /** Null keeps the PIN she has. */
  readonly pin: string | null;
}

export function draftOf(member: StaffMember | null): StaffDraft {
  if (member === null) return { name: '', role: 'counter', language: null, active: true, pin: null };
  const { name, role, language, active } = member;
  return { name, role, language, active, pin: null };
}

/** Whether a PIN must be chosen before it can be saved: for a new colleague, and for one who gets more rights. */
export function needsPin(member: StaffMember | null, draft: StaffDraft): boolean {
  const needed = digitsNeeded(draft.role);
  if (draft.pin !== null) return draft.pin.length < needed;
  return member === null || digitsNeeded(member.role) < needed;
}
