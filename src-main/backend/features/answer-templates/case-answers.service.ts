import type { AnswersForCase } from '#shared/contract/answer-templates.contract.ts';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { localeTags, type Language } from '#shared/contract/values.ts';
import { missingFacts, missingReward, subjectWords } from '#shared/domain/answer-templates/brought-templates.ts';
import { givenInWords } from '#shared/domain/answer-templates/given-words.ts';
import { fillTemplate, textFor, type TemplateFacts } from '#shared/domain/answer-templates/template-texts.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { currencyDigits } from '#shared/domain/kernel/money.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ComplaintsService } from '#main/backend/features/complaints/complaints.service.ts';
import type { CustomersService } from '#main/backend/features/customers/customers.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { letterPdf } from '#main/backend/pdf/letter.ts';
import type { AnswerTemplatesService } from './answer-templates.service.ts';

type NotFound = { readonly code: 'CASE_NOT_FOUND' };
export type LetterRefusal = NotFound | { readonly code: 'WORDS_MISSING' };

export interface LetterOrder {
  readonly caseId: CaseId;
  readonly text: string;
  readonly staff: string;
}

interface Answered {
  readonly one: CaseDetail;
  readonly customer: CustomerDetail | null;
  readonly language: Language;
}

export type CaseAnswersService = ReturnType<typeof caseAnswersService>;

interface Parts {
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly complaints: Pick<ComplaintsService, 'get'>;
  readonly customers: Pick<CustomersService, 'get'>;
  readonly templates: Pick<AnswerTemplatesService, 'list'>;
}

/** What a case is answered with: templates filled in the customer's language, and the answer as a letter. */
export function caseAnswersService({ clock, shop, complaints, customers, templates }: Parts) {
  const answered = (caseId: CaseId): Result<Answered, NotFound> => {
    const one = complaints.get(caseId);
    if (!one.ok) return one;
    const { customerId } = one.value;
    const found = customerId === null ? null : customers.get(customerId);
    const customer = found?.ok === true ? found.value : null;
    return ok({ one: one.value, customer, language: customer?.profile.language ?? shop.get().language });
  };

  const dateIn = (language: Language): string =>
    new Intl.DateTimeFormat(localeTags[language], { dateStyle: 'long', timeZone: shop.get().zone }).format(clock.now());

  const moneyIn = (language: Language, minorUnits: number): string => {
    const { currency } = shop.get();
    const digits = currencyDigits(currency);
    return new Intl.NumberFormat(localeTags[language], {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(minorUnits / 10 ** digits);
  };

  /** As a text in one language says them; a template that falls back to another says them in that one. */
  const factsOf = ({ one, customer }: Answered, staff: string, language: Language): TemplateFacts => {
    const missing = missingFacts[language];
    const gesture = one.gestures.findLast(({ takenBack }) => !takenBack);
    return {
      customer: customer === null || customer.profile.name === '' ? missing.customer : customer.profile.name,
      shop: shop.get().name,
      item: one.item === '' ? missing.item : one.item,
      staff,
      date: dateIn(language),
      reward: gesture === undefined ? missingReward : givenInWords(gesture, moneyIn(language, gesture.cost), language),
    };
  };

  return {
    forCase: (caseId: CaseId, staff: string): Result<AnswersForCase, NotFound> => {
      const found = answered(caseId);
      if (!found.ok) return found;
      const { customer, language } = found.value;
      const ofShop = shop.get();
      const email = customer?.profile.email ?? '';
      return ok({
        language,
        email: email === '' ? null : email,
        subject: `${subjectWords[language]} · ${ofShop.name}`,
        templates: templates.list().map(({ id, name, texts }) => {
          const chosen = textFor(textsOf(texts), language, ofShop.language);
          return { id, name, text: fillTemplate(chosen.text, factsOf(found.value, staff, chosen.language)) };
        }),
      });
    },

    letter: async ({
      caseId,
      text,
      staff,
    }: LetterOrder): Promise<Result<{ name: string; base64: string }, LetterRefusal>> => {
      if (text === '') return refuse({ code: 'WORDS_MISSING' });
      const found = answered(caseId);
      if (!found.ok) return found;
      const { customer, language } = found.value;
      const pdf = await letterPdf({
        from: shop.get().name,
        to: customer?.profile.name ?? null,
        date: dateIn(language),
        subject: subjectWords[language],
        text,
        signedBy: staff,
        language: localeTags[language],
      });
      return ok({ name: `${subjectWords[language]} ${caseId}.pdf`, base64: pdf.toString('base64') });
    },
  };
}

function textsOf(texts: { readonly [key: string]: string | undefined }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => (text === undefined ? [] : [[language, text]])),
  );
}
