import { ORPCError } from '@orpc/client';
import i18next, { type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '#resources/locales/en/errors.json' with { type: 'json' };
import id from '#resources/locales/id/errors.json' with { type: 'json' };
import pl from '#resources/locales/pl/errors.json' with { type: 'json' };
import { contract } from '#shared/contract/contract.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { ConnectionLostError } from './connection-lost-error.ts';
import { sentenceCodes } from './error-codes.ts';
import { errorSentence } from './error-sentence.ts';
import { createFormat } from './format.ts';
import { languages } from './languages.ts';

const noon = Date.UTC(2026, 10, 22, 11, 5);

async function sentenceIn(language: (typeof languages)[number]) {
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    resources: { en: { errors: en }, pl: { errors: pl }, id: { errors: id } },
    interpolation: { escapeValue: false },
  });
  const t: TFunction<'errors'> = words.getFixedT(language, 'errors');
  const format = createFormat({
    language,
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    words: { justNow: () => '', inMonth: () => '' },
  });
  return (error: unknown) => errorSentence(error, t, format, noon);
}

function refusal(code: string, data?: unknown): ORPCError<string, unknown> {
  return new ORPCError(code, { defined: true, data });
}

/** Every name of a refusal in the contract, from the procedures themselves. */
function codesOf(node: object): readonly string[] {
  const procedure = (node as Record<string, { errorMap?: object } | undefined>)['~orpc'];
  if (procedure?.errorMap !== undefined) return Object.keys(procedure.errorMap);
  return Object.values(node).flatMap((child: unknown) =>
    typeof child === 'object' && child !== null ? codesOf(child) : [],
  );
}

const everyFact = {
  nextAt: noon,
  lastAt: noon,
  at: noon,
  until: noon,
  from: 20_000,
  lastDay: 20_000,
  cap: 3,
  digits: 6,
  triesLeft: 2,
  name: 'Zofia',
  by: 'Zofia',
  cost: 1250,
  leftForCase: 500,
  leftToday: 0,
  into: 12,
};

describe('errorSentence', () => {
  it('knows every refusal of the contract', () => {
    const known = new Set<string>(sentenceCodes);
    expect([...new Set(codesOf(contract))].filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(languages)('has a whole sentence for every refusal in %s', async (language) => {
    const sentence = await sentenceIn(language);
    const broken = sentenceCodes.filter((code) => {
      const facts = { ...everyFact, ...(code === 'PROGRAM_ENDED' ? { until: 20_000 } : {}) };
      const text = sentence(refusal(code, facts));
      return text.includes('{{') || text.includes(code) || !/[.!?]$/u.test(text);
    });
    expect(broken).toEqual([]);
  });

  it('writes facts as the shop reads them', async () => {
    const english = await sentenceIn('en');
    const polish = await sentenceIn('pl');
    expect(english(refusal('TOO_SOON', { nextAt: noon }))).toContain('from 12:05');
    expect(english(refusal('PROGRAM_ENDED', { until: businessDayFromIso('2026-03-01') }))).toContain('1 March 2026');
    expect(english(refusal('LOCKED_OUT', { until: noon }))).toContain('12:05');
    expect(polish(refusal('WRONG_PIN', { triesLeft: 3 }))).toBe('Błędny PIN. Zostały 3 próby.');
    expect(polish(refusal('WRONG_PIN', { triesLeft: 1 }))).toBe('Błędny PIN. Została 1 próba.');
  });

  it('says what happened, was kept and can be done when nobody foresaw it', async () => {
    const sentence = await sentenceIn('en');
    for (const error of [new Error('boom'), refusal('INTERNAL_SERVER_ERROR'), 'boom', undefined])
      expect(sentence(error)).toBe(en.UNKNOWN);
    expect(sentence(new ConnectionLostError())).toBe(en.CONNECTION_LOST);
  });
});
