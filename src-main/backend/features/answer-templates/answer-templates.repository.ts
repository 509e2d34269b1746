import { broughtTemplates, type BroughtTemplate } from '#shared/domain/answer-templates/brought-templates.ts';
import type { TemplateTexts } from '#shared/domain/answer-templates/template-texts.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type AnswerTemplateId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface TemplateRecord {
  readonly id: AnswerTemplateId;
  /** null once the owner has put her own words in place of Stempel's. */
  readonly brought: BroughtTemplate | null;
  readonly name: string;
  readonly texts: TemplateTexts;
}

interface TemplateRow {
  readonly id: number;
  readonly brought: string | null;
  readonly name: string;
  readonly texts: string;
}

function recordOf({ id, brought, name, texts }: TemplateRow): TemplateRecord {
  return {
    id: asId<AnswerTemplateId>(id),
    brought: broughtTemplates.find((known) => known === brought) ?? null,
    name,
    texts: JSON.parse(texts) as TemplateTexts,
  };
}

export function listTemplates(db: ReadableDb): TemplateRecord[] {
  return db.all<TemplateRow>(`SELECT id, brought, name, texts FROM answer_template ORDER BY place, id`).map(recordOf);
}

interface Words {
  readonly name: string;
  readonly texts: TemplateTexts;
  readonly at: Moment;
  readonly by: StaffId;
}

/** At the end of the list. */
export function insertTemplate(db: WritableDb, { name, texts, at, by }: Words): AnswerTemplateId {
  const { lastId } = db.run(
    `INSERT INTO answer_template (place, brought, name, texts, saved_at, saved_by)
     SELECT coalesce(max(place), 0) + 1, NULL, :name, :texts, :at, :by FROM answer_template`,
    { name, texts: JSON.stringify(texts), at, by },
  );
  return asId<AnswerTemplateId>(lastId);
}

export function updateTemplate(db: WritableDb, id: AnswerTemplateId, { name, texts, at, by }: Words): void {
  db.run(
    `UPDATE answer_template SET brought = NULL, name = :name, texts = :texts, saved_at = :at, saved_by = :by
     WHERE id = :id`,
    { id, name, texts: JSON.stringify(texts), at, by },
  );
}

export function deleteTemplate(db: WritableDb, id: AnswerTemplateId): boolean {
  return db.run(`DELETE FROM answer_template WHERE id = :id`, { id }).changes > 0;
}
