import type { Moment } from '../kernel/clock.ts';
import type { ReasonId } from '../kernel/ids.ts';
import type { ReasonCode } from './case.ts';

/** What a complaint is about, or a group of such reasons; there are no more than these two levels. */
export interface Reason {
  readonly id: ReasonId;
  /** null: a group. */
  readonly parentId: ReasonId | null;
  readonly code: ReasonCode | null;
  /** '' for the words of its code. */
  readonly name: string;
  /** Order among those of the same group: 1, 2, 3, ... */
  readonly position: number;
  readonly archivedAt: Moment | null;
}

/** A shop's whole list, the archived ones too. */
export type ReasonTree = readonly Reason[];

export function findReason(tree: ReasonTree, id: ReasonId): Reason | undefined {
  return tree.find((reason) => reason.id === id);
}

/** The groups, or the reasons of one, in their order. */
export function reasonsIn(tree: ReasonTree, parentId: ReasonId | null): Reason[] {
  return tree.filter((reason) => reason.parentId === parentId).toSorted((a, b) => a.position - b.position);
}

/** Still in use: it is not archived, and neither is its group. */
export function isLive(tree: ReasonTree, { archivedAt, parentId }: Reason): boolean {
  if (archivedAt !== null) return false;
  return parentId === null || findReason(tree, parentId)?.archivedAt === null;
}

/** Whether a case can be about it from now on: it is in use, and no group that has reasons in use. */
export function isOffered(tree: ReasonTree, reason: Reason): boolean {
  return isLive(tree, reason) && !reasonsIn(tree, reason.id).some(({ archivedAt }) => archivedAt === null);
}

/** What is counted together with it: a group's own cases and those of all that ever was in it. */
export function withReasonsOf(tree: ReasonTree, id: ReasonId): ReasonId[] {
  return [id, ...reasonsIn(tree, id).map((reason) => reason.id)];
}
