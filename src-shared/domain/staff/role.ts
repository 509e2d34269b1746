/** Counter staff stamp, managers settle, the owner decides. */
export type Role = 'counter' | 'manager' | 'owner';

const RANK: Record<Role, number> = { counter: 0, manager: 1, owner: 2 };

export function mayActAs(role: Role, needed: Role): boolean {
  return RANK[role] >= RANK[needed];
}
