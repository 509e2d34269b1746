import { foldName } from '../customers/name-folding.ts';
import type { Moment } from '../kernel/clock.ts';
import type { ReasonId } from '../kernel/ids.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { findReason, isOffered, reasonsIn, type Reason, type ReasonTree } from './reason-tree.ts';

/** Everything a reason is called, in whichever language it is read. */
export type NamesOf = (reason: Pick<Reason, 'code' | 'name'>) => readonly string[];

export interface ReasonNotFound {
  readonly code: 'REASON_NOT_FOUND';
}
export type NamingRefusal =
  | ReasonNotFound
  | { readonly code: 'NAME_MISSING' }
  | { readonly code: 'REASON_NAME_TAKEN' | 'REASON_NAME_ARCHIVED'; readonly data: { readonly name: string } };
export type RegroupRefusal = NamingRefusal | { readonly code: 'REASON_HAS_REASONS' };
export type ArchiveRefusal = ReasonNotFound | { readonly code: 'LAST_REASON' };

const notFound = refuse<ReasonNotFound>({ code: 'REASON_NOT_FOUND' });

/**
 * A reason of the shop's own, at the end of a group.
 * @param groupId null to make a group of it
 * @returns where it goes, or why it cannot be called that
 */
export function newReason(
  tree: ReasonTree,
  groupId: ReasonId | null,
  name: string,
  namesOf: NamesOf,
): Result<Pick<Reason, 'parentId' | 'name' | 'position'>, NamingRefusal> {
  if (!isGroupInUse(tree, groupId)) return notFound;
  if (name === '') return refuse({ code: 'NAME_MISSING' });
  const taken = nameTaken(tree, groupId, [name], namesOf);
  return taken ?? ok({ parentId: groupId, name, position: reasonsIn(tree, groupId).length + 1 });
}

/** Called otherwise from now on, also where cases of the past are about it; '' is the words of its code again. */
export function renameReason(
  tree: ReasonTree,
  id: ReasonId,
  name: string,
  namesOf: NamesOf,
): Result<ReasonTree, NamingRefusal> {
  const reason = findReason(tree, id);
  if (reason === undefined) return notFound;
  if (name === '' && reason.code === null) return refuse({ code: 'NAME_MISSING' });
  const renamed = { ...reason, name };
  return nameTaken(tree, reason.parentId, namesOf(renamed), namesOf, id) ?? ok(replaced(tree, [renamed]));
}

/** Past the nearest one of its group that is in use; the first and the last stay where they are. */
export function moveReason(
  tree: ReasonTree,
  id: ReasonId,
  direction: 'up' | 'down',
): Result<ReasonTree, ReasonNotFound> {
  const reason = findReason(tree, id);
  if (reason === undefined) return notFound;
  const group = reasonsIn(tree, reason.parentId);
  const from = group.findIndex((other) => other.id === id);
  const inUse = ({ archivedAt }: Reason) => archivedAt === null;
  const to =
    direction === 'up'
      ? group.slice(0, from).findLastIndex(inUse)
      : group.findIndex((other, index) => index > from && inUse(other));
  return ok(to === -1 ? tree : replaced(tree, numbered(group.toSpliced(from, 1).toSpliced(to, 0, reason))));
}

/**
 * To the end of another group, or to be a group itself.
 * @returns REASON_HAS_REASONS for a group that ever had any: there is no third level
 */
export function regroupReason(
  tree: ReasonTree,
  id: ReasonId,
  groupId: ReasonId | null,
  namesOf: NamesOf,
): Result<ReasonTree, RegroupRefusal> {
  const reason = findReason(tree, id);
  if (reason === undefined || groupId === id || !isGroupInUse(tree, groupId)) return notFound;
  if (reason.parentId === groupId) return ok(tree);
  if (groupId !== null && reasonsIn(tree, id).length > 0) return refuse({ code: 'REASON_HAS_REASONS' });
  const taken = nameTaken(tree, groupId, namesOf(reason), namesOf);
  if (taken !== null) return taken;
  const left = numbered(reasonsIn(tree, reason.parentId).filter((other) => other.id !== id));
  const moved = { ...reason, parentId: groupId, position: reasonsIn(tree, groupId).length + 1 };
  return ok(replaced(tree, [...left, moved]));
}

/**
 * No longer offered, a group with all that is in it; it keeps its place.
 * @returns LAST_REASON when a case could not be about anything any more
 */
export function archiveReason(tree: ReasonTree, id: ReasonId, at: Moment): Result<ReasonTree, ArchiveRefusal> {
  const reason = findReason(tree, id);
  if (reason === undefined) return notFound;
  const next = replaced(tree, [{ ...reason, archivedAt: reason.archivedAt ?? at }]);
  return next.some((other) => isOffered(next, other)) ? ok(next) : refuse({ code: 'LAST_REASON' });
}

export function bringReasonBack(tree: ReasonTree, id: ReasonId): Result<ReasonTree, ReasonNotFound> {
  const reason = findReason(tree, id);
  return reason === undefined ? notFound : ok(replaced(tree, [{ ...reason, archivedAt: null }]));
}

function isGroupInUse(tree: ReasonTree, id: ReasonId | null): boolean {
  if (id === null) return true;
  const group = findReason(tree, id);
  return group !== undefined && group.parentId === null && group.archivedAt === null;
}

/** The archived ones keep their names, so that bringing one back never makes two of them. */
function nameTaken(
  tree: ReasonTree,
  groupId: ReasonId | null,
  names: readonly string[],
  namesOf: NamesOf,
  except?: ReasonId,
): ReturnType<typeof refuse<NamingRefusal>> | null {
  const wanted = new Set(names.map((name) => sameAs(name)));
  for (const other of reasonsIn(tree, groupId)) {
    if (other.id === except) continue;
    const name = namesOf(other).find((candidate) => wanted.has(sameAs(candidate)));
    if (name === undefined) continue;
    const code = other.archivedAt === null ? 'REASON_NAME_TAKEN' : 'REASON_NAME_ARCHIVED';
    return refuse({ code, data: { name } });
  }
  return null;
}

/** Case and accents make no other name; a name of signs alone is compared as it is. */
function sameAs(name: string): string {
  const folded = foldName(name);
  return folded === '' ? name : folded;
}

function numbered(group: readonly Reason[]): Reason[] {
  return group.map((reason, index) => ({ ...reason, position: index + 1 }));
}

function replaced(tree: ReasonTree, changed: readonly Reason[]): ReasonTree {
  return tree.map((reason) => changed.find(({ id }) => id === reason.id) ?? reason);
}
