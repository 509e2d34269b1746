import type { Role } from '#shared/domain/staff/role.ts';

export interface ComplaintsSection {
  readonly to: '/complaints';
  readonly words: 'complaintsSections.cases';
  /** Who has a reason to go there; the backend decides what one may do. */
  readonly needs: Role;
}

/** What there is about complaints beside the cases themselves, in the order it is offered. */
export const complaintsSections: readonly ComplaintsSection[] = [
  { to: '/complaints', words: 'complaintsSections.cases', needs: 'counter' },
];
