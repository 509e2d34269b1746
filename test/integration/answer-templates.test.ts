import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerTemplate } from '#shared/contract/answer-templates.contract.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { aRefund, give, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { readPdf } from '#test/builders/read-pdf.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;

beforeEach(() => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
});

const save = (part: Partial<AnswerTemplate>) =>
  owner.client.answerTemplates.save({ commandId: aCommandId(), id: null, name: 'Ours', texts: { pl: 'Tak' }, ...part });

async function aCustomer(language: 'en' | 'pl' | 'id' | null, email = '') {
  const profile = { name: 'Anna Nowak', language, email };
  return counter.client.customers.enrol({ commandId: aCommandId(), profile, duplicateAccepted: false });
}

describe('the templates of a shop', () => {
  it('begin with four that Stempel brings along, in three languages', async () => {
    const list = await owner.client.answerTemplates.list();
    expect(list.map(({ name }) => name)).toEqual([
      'Przepraszamy i sprawdzamy',
      'Oto co robimy',
      'Potrzebujemy jeszcze informacji',
      'Załatwione, dziękujemy',
    ]);
    expect(list.every(({ texts, brought }) => brought && texts.en && texts.pl && texts.id)).toBe(true);
  });

  it('are changed, added and removed by the owner', async () => {
    const [first] = await owner.client.answerTemplates.list();
    if (first === undefined) throw new Error('no template');
    const changed = await save({ id: first.id, name: 'Sorry', texts: { en: 'Sorry, {customer}', pl: '' } });
    expect(changed).toEqual({ id: first.id, name: 'Sorry', texts: { en: 'Sorry, {customer}' }, brought: false });
    const added = await save({});
    expect((await owner.client.answerTemplates.list()).map(({ name }) => name)).toEqual([
      'Sorry',
      'Oto co robimy',
      'Potrzebujemy jeszcze informacji',
      'Załatwione, dziękujemy',
      'Ours',
    ]);
    await owner.client.answerTemplates.remove({ commandId: aCommandId(), id: added.id });
    expect(await owner.client.answerTemplates.list()).toHaveLength(4);
    const again = { commandId: aCommandId(), id: added.id };
    expect(await errorOf(owner.client.answerTemplates.remove(again))).toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
    expect(await errorOf(save({ id: added.id }))).toMatchObject({ code: 'TEMPLATE_NOT_FOUND' });
  });

  it('are not saved without a name, without words, or with what cannot be filled in', async () => {
    expect(await errorOf(save({ name: '  ' }))).toMatchObject({ code: 'NAME_MISSING' });
    expect(await errorOf(save({ texts: { en: ' ' } }))).toMatchObject({ code: 'WORDS_MISSING' });
    expect(await errorOf(save({ texts: { en: 'Dear {customer} of {town}' } }))).toEqual({
      code: 'PLACEHOLDER_UNKNOWN',
      data: { name: '{town}' },
    });
    expect(await owner.client.answerTemplates.list()).toHaveLength(4);
  });

  it('are at most fifty', async () => {
    for (let number = 5; number <= 50; number += 1) await save({ name: `${number}` });
    expect(await errorOf(save({}))).toEqual({ code: 'TEMPLATES_FULL', data: { cap: 50 } });
  });
});

describe('an answer to a case', () => {
  it('is in the customer’s language, with the facts of the case', async () => {
    const customer = await aCustomer('en', 'anna@example.com');
    const one = await takeCase(counter, { customerId: customer.id });
    await give(counter, one, aRefund(1400));
    await save({ name: 'All', texts: { en: '{customer}|{shop}|{item}|{staff}|{date}|{reward}', pl: 'x' } });
    const answers = await counter.client.answerTemplates.forCase({ caseId: one.id });
    expect(answers).toMatchObject({
      language: 'en',
      email: 'anna@example.com',
      subject: 'Your complaint · Kawiarnia pod Lipą',
    });
    expect(answers.templates.at(-1)?.text.replaceAll('\u00a0', ' ')).toBe(
      'Anna Nowak|Kawiarnia pod Lipą|Flat white|Budi|5 May 2026|a refund of PLN 14',
    );
    expect(answers.templates[0]?.text).toContain('Dear Anna Nowak,');
  });

  it('falls back to the shop’s language, and says what it does not know in other words', async () => {
    const one = await takeCase(counter, { item: '' });
    const customer = await aCustomer('id');
    const hers = await takeCase(counter, { customerId: customer.id });
    await save({ name: 'All', texts: { pl: '{customer}|{item}|{date}|{reward}' } });
    const answers = await counter.client.answerTemplates.forCase({ caseId: one.id });
    expect(answers).toMatchObject({ language: 'pl', email: null });
    expect(answers.templates.at(-1)?.text).toBe('Kliencie|zamówienie|5 maja 2026|…');
    const { language, templates } = await counter.client.answerTemplates.forCase({ caseId: hers.id });
    expect(language).toBe('id');
    expect(templates[0]?.text).toContain('Yth. Anna Nowak,');
    expect(templates.at(-1)?.text).toContain('Anna Nowak|Flat white|5 maja 2026');
  });

  it('is a letter on A4', async () => {
    const customer = await aCustomer('pl');
    const one = await takeCase(counter, { customerId: customer.id });
    const { name, base64 } = await counter.client.answerTemplates.letter({
      caseId: one.id,
      text: 'Przepraszamy: źle.',
    });
    expect(name).toBe(`Reklamacja ${one.id}.pdf`);
    const { pages, letters } = readPdf(Buffer.from(base64, 'base64'));
    expect(pages).toEqual([[595.28, 841.89]]);
    expect(Array.from('AnnaBudiLipąźPrzepraszamy').filter((letter) => !letters.includes(letter))).toEqual([]);
    const empty = { caseId: one.id, text: '  ' };
    expect(await errorOf(counter.client.answerTemplates.letter(empty))).toMatchObject({ code: 'WORDS_MISSING' });
  });
});
