import type { ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';
import { newReason } from '#shared/domain/complaints/change-reasons.ts';
import { findReason, isOffered, type Reason, type ReasonTree } from '#shared/domain/complaints/reason-tree.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { allReasons, insertReason } from './complaint-reasons.repository.ts';
import { namesInEveryLanguage } from './reason-words.ts';

/** The shop's whole list, as other features ask for it. */
export function reasonTree(db: ReadableDb): ReasonTree {
  return allReasons(db);
}

/** @throws for an id that is in no list: a case never has one */
export function reasonNamesOf(tree: ReasonTree, id: ReasonId): ReasonNames {
  const reason = findReason(tree, id);
  if (reason === undefined) throw new Error(`There is no reason ${id}`);
  const group = reason.parentId === null ? undefined : findReason(tree, reason.parentId);
  return {
    code: reason.code,
    name: reason.name,
    group: group === undefined ? null : { code: group.code, name: group.name },
  };
}

/**
 * What a new case is about: what was chosen, or something else where nobody said.
 * @returns null when it is not, or no longer, among what can be chosen
 */
export function chosenReason(db: ReadableDb, id: ReasonId | null): Reason | null {
  const tree = allReasons(db);
  if (id === null) return tree.find(({ code }) => code === 'other') ?? null;
  const reason = findReason(tree, id);
  return reason !== undefined && isOffered(tree, reason) ? reason : null;
}

/**
 * Adds a reason of the shop's own to a group, in the caller's transaction.
 * @throws when it cannot be called that
 */
export function addOwnReason(db: WritableDb, groupId: ReasonId, name: string): ReasonId {
  const added = newReason(allReasons(db), groupId, name, namesInEveryLanguage);
  if (!added.ok) throw new Error(`${name} cannot be added: ${added.refusal.code}`);
  return insertReason(db, added.value);
}
