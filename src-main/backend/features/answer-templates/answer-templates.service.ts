import type { AnswerTemplate } from '#shared/contract/answer-templates.contract.ts';
import { broughtWords } from '#shared/domain/answer-templates/brought-templates.ts';
import {
  templateLanguages,
  unknownPlaceholders,
  type TemplateLanguage,
  type TemplateTexts,
} from '#shared/domain/answer-templates/template-texts.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { AnswerTemplateId, CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  deleteTemplate,
  insertTemplate,
  listTemplates,
  updateTemplate,
  type TemplateRecord,
} from './answer-templates.repository.ts';

/** More than anybody looks through while a customer waits. */
const MOST_TEMPLATES = 50;

export interface SaveOrder {
  readonly commandId: CommandId;
  readonly id: AnswerTemplateId | null;
  readonly name: string;
  readonly texts: { readonly [Language in TemplateLanguage]?: string | undefined };
}

type NotFound = { readonly code: 'TEMPLATE_NOT_FOUND' };
export type SaveRefusal =
  | NotFound
  | { readonly code: 'NAME_MISSING' }
  | { readonly code: 'WORDS_MISSING' }
  | { readonly code: 'PLACEHOLDER_UNKNOWN'; readonly data: { readonly name: string } }
  | { readonly code: 'TEMPLATES_FULL'; readonly data: { readonly cap: number } };

export type AnswerTemplatesService = ReturnType<typeof answerTemplatesService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
}

/** The texts that the shop answers complaints with, in every language it has them in. */
export function answerTemplatesService({ store, clock, shop }: Parts) {
  const templatesOf = (db: ReadableDb): AnswerTemplate[] => {
    const { language } = shop.get();
    return listTemplates(db).map((record) => viewOf(record, language));
  };

  return {
    list: (): AnswerTemplate[] => templatesOf(store.read),

    save: (order: SaveOrder, staffId: StaffId): Result<AnswerTemplate, SaveRefusal> =>
      store.write((db) => {
        const at = clock.now();
        const command = { id: order.commandId, procedure: 'answerTemplates.save', staffId, at };
        return once(db, command, (): Result<AnswerTemplate, SaveRefusal> => {
          const { name } = order;
          const texts = writtenOf(order.texts);
          if (name === '') return refuse({ code: 'NAME_MISSING' });
          if (Object.keys(texts).length === 0) return refuse({ code: 'WORDS_MISSING' });
          const [unknown] = Object.values(texts).flatMap(unknownPlaceholders);
          if (unknown !== undefined) return refuse({ code: 'PLACEHOLDER_UNKNOWN', data: { name: `{${unknown}}` } });
          const there = listTemplates(db);
          const words = { name, texts, at, by: staffId };
          if (order.id === null) {
            if (there.length >= MOST_TEMPLATES)
              return refuse({ code: 'TEMPLATES_FULL', data: { cap: MOST_TEMPLATES } });
            const id = insertTemplate(db, words);
            db.changed('complaints');
            return ok({ id, name, texts, brought: false });
          }
          if (!there.some(({ id }) => id === order.id)) return refuse({ code: 'TEMPLATE_NOT_FOUND' });
          updateTemplate(db, order.id, words);
          db.changed('complaints');
          return ok({ id: order.id, name, texts, brought: false });
        });
      }),

    remove: (
      { commandId, id }: { readonly commandId: CommandId; readonly id: AnswerTemplateId },
      staffId: StaffId,
    ): Result<{ id: AnswerTemplateId }, NotFound> =>
      store.write((db) => {
        const command = { id: commandId, procedure: 'answerTemplates.remove', staffId, at: clock.now() };
        return once(db, command, (): Result<{ id: AnswerTemplateId }, NotFound> => {
          if (!deleteTemplate(db, id)) return refuse({ code: 'TEMPLATE_NOT_FOUND' });
          db.changed('complaints');
          return ok({ id });
        });
      }),
  };
}

function viewOf({ id, brought, name, texts }: TemplateRecord, ofShop: TemplateLanguage): AnswerTemplate {
  if (brought === null) return { id, name, texts, brought: false };
  const words = broughtWords[brought];
  const all = Object.fromEntries(templateLanguages.map((language) => [language, words[language].text]));
  return { id, name: words[ofShop].name, texts: all, brought: true };
}

function writtenOf(texts: SaveOrder['texts']): TemplateTexts {
  return Object.fromEntries(
    templateLanguages.map((language) => [language, texts[language] ?? '']).filter(([, text]) => text !== ''),
  );
}
