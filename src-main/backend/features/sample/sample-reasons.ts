import words from '#resources/sample/complaints.json' with { type: 'json' };
import type { Language } from '#shared/contract/values.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { addOwnReason, reasonTree } from '#main/backend/features/complaint-reasons/reason-names.service.ts';

/** Adds what the cafe's own complaints are about to the list; gives each by its code or its key in the sample. */
export function openSampleReasons(db: WritableDb, language: Language): ReadonlyMap<string, ReasonId> {
  const reasons = new Map(reasonTree(db).map(({ id, code }) => [code ?? '', id]));
  for (const { key, group, name } of words[language].reasons) {
    const groupId = reasons.get(group);
    if (groupId !== undefined) reasons.set(key, addOwnReason(db, groupId, name));
  }
  return reasons;
}
