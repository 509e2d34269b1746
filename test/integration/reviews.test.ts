import { beforeEach, describe, expect, test } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId, type CustomerId, type ReviewId } from '#shared/domain/kernel/ids.ts';
import { reviewsPersonalData } from '#main/backend/features/reviews/reviews.personal-data.ts';
import { aCommandId, errorOf, tuesdayNoon } from '#test/builders/a-backend.ts';
import { aComplaintPolicy, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { aReview, logReview } from '#test/builders/a-review.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { hostileTexts } from '#test/builders/hostile-texts.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;

const MINUTE = 60_000;
const everything = { withinDays: null, site: null, stars: null, answered: null, text: '', offset: 0, limit: 50 };
const list = async (more: Partial<Parameters<typeof owner.client.reviews.list>[0]> = {}) =>
  counter.client.reviews.list({ ...everything, ...more });

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  // Open on weekdays from 8 to 18; answered within 60 open minutes.
  await savePolicy(owner);
});

test('anybody at the counter logs one, and it is to be answered in opening hours', async () => {
  const anna = shop.aCustomer('Anna Nowak');
  const logged = await logReview(counter, { customerId: anna, writtenOn: businessDayFromIso('2026-05-04') });
  expect(logged).toMatchObject({
    ...aReview({ customerId: anna, writtenOn: businessDayFromIso('2026-05-04') }),
    customerName: 'Anna Nowak',
    loggedBy: 'Budi',
    answer: null,
    caseId: null,
    clock: { state: 'running', dueAt: tuesdayNoon + 60 * MINUTE, health: 'fine' },
  });
  expect(await counter.client.reviews.get({ reviewId: logged.id })).toEqual(logged);
});

test('what was logged after closing is due the next morning, and rings no badge at night', async () => {
  shop.clock.set(asMoment(tuesdayNoon + 9 * 60 * MINUTE));
  const { clock } = await logReview(counter);
  expect(clock.dueAt).toBe(Date.UTC(2026, 4, 6, 7));
  expect(await counter.client.reviews.counts()).toEqual({ due: 0 });
  shop.clock.set(asMoment(Date.UTC(2026, 4, 6, 6, 45)));
  expect(await counter.client.reviews.counts()).toEqual({ due: 1 });
  shop.clock.set(asMoment(Date.UTC(2026, 4, 6, 8)));
  expect((await list()).rows[0]?.clock.health).toBe('overdue');
});

test('the stars decide how fast: a targeted policy gives one star the serious answer time', async () => {
  const policy = aComplaintPolicy();
  const within = (minutes: number) => ({
    ...policy.targets.minor,
    answer: { kind: 'open_minutes', minutes } as const,
  });
  const targets = { minor: within(180), moderate: within(90), serious: within(10) };
  await savePolicy(owner, { ...policy, targets });
  const minutes = async (stars: 1 | 2 | 3 | 4 | 5 | null) => {
    const { clock } = await logReview(counter, { stars, author: `by ${String(stars)}`, text: 'Okay' });
    return (clock.dueAt - tuesdayNoon) / MINUTE;
  };
  expect(await Promise.all(([1, 2, 3, 4, 5, null] as const).map(minutes))).toEqual([10, 90, 90, 180, 180, 90]);
});

test('a new policy moves what is due', async () => {
  const { id } = await logReview(counter);
  const policy = aComplaintPolicy();
  const answer = { kind: 'open_minutes', minutes: 200 } as const;
  const targets = { ...policy.targets, moderate: { ...policy.targets.moderate, answer } };
  await savePolicy(owner, { ...policy, targets });
  expect((await counter.client.reviews.get({ reviewId: id })).clock.dueAt).toBe(tuesdayNoon + 200 * MINUTE);
  const kept = shop.store.read.get<{ due: number }>(`SELECT answer_due_at AS due FROM review`);
  expect(kept?.due).toBe(tuesdayNoon + 200 * MINUTE);
});

test('the same command twice is one review, and the same review twice is asked about', async () => {
  const order = { commandId: aCommandId(), review: aReview(), again: false };
  const first = await counter.client.reviews.log(order);
  expect(await counter.client.reviews.log(order)).toEqual(first);
  const twice = logReview(counter, { text: '  the COFFEE was cold ' });
  expect(await errorOf(twice)).toEqual({ code: 'ALREADY_LOGGED', data: { at: tuesdayNoon } });
  await counter.client.reviews.log({ commandId: aCommandId(), review: aReview(), again: true });
  expect((await list()).total).toBe(2);
  await logReview(counter, { author: '', text: '', stars: 5 });
  await logReview(counter, { author: '', text: '', stars: 5 });
});

test('nothing empty, nowhere, or by somebody who is not there is logged', async () => {
  expect(await errorOf(logReview(counter, { site: ' ' }))).toMatchObject({ code: 'SITE_MISSING' });
  expect(await errorOf(logReview(counter, { stars: null, text: ' ' }))).toMatchObject({ code: 'REVIEW_EMPTY' });
  const nobody = logReview(counter, { customerId: asId<CustomerId>(99) });
  expect(await errorOf(nobody)).toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
  const gone = counter.client.reviews.get({ reviewId: asId<ReviewId>(99) });
  expect(await errorOf(gone)).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
});

describe('the answer', () => {
  test('is kept with when and by whom; later words leave the clock as it stopped', async () => {
    const { id: reviewId } = await logReview(counter);
    const answer = async (text: string) => owner.client.reviews.answer({ commandId: aCommandId(), reviewId, text });
    shop.clock.forward(600);
    expect(await answer('We are sorry')).toMatchObject({
      answer: { text: 'We are sorry', at: tuesdayNoon + 600_000, by: 'Marta' },
      clock: { state: 'met', stoppedAt: tuesdayNoon + 600_000 },
    });
    shop.clock.forward(6000);
    expect(await answer('We are very sorry')).toMatchObject({
      answer: { text: 'We are very sorry', at: tuesdayNoon + 600_000 },
    });
    expect(await errorOf(answer('  '))).toMatchObject({ code: 'WORDS_MISSING' });
    expect((await list({ text: 'very' })).total).toBe(1);
    const withdrawn = await owner.client.reviews.withdrawAnswer({ commandId: aCommandId(), reviewId });
    expect(withdrawn).toMatchObject({ answer: null, clock: { state: 'running' } });
    expect((await list({ text: 'very' })).total).toBe(0);
  });

  test('is a manager’s, as is taking a review out', async () => {
    const { id: reviewId } = await logReview(counter);
    const answering = counter.client.reviews.answer({ commandId: aCommandId(), reviewId, text: 'Sorry' });
    expect(await errorOf(answering)).toMatchObject({ code: 'FORBIDDEN' });
    const removing = counter.client.reviews.remove({ commandId: aCommandId(), reviewId });
    expect(await errorOf(removing)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the list', () => {
  test('begins with what is due first, then the newest; it narrows and finds', async () => {
    const first = await logReview(counter, { author: 'A', stars: 1, text: 'Zimna kawa' });
    shop.clock.forward(60);
    const second = await logReview(counter, { author: 'B', stars: 5, site: 'Yelp', text: 'Pyszne' });
    const old = await logReview(counter, { author: 'C', stars: null, writtenOn: businessDayFromIso('2024-01-02') });
    await owner.client.reviews.answer({ commandId: aCommandId(), reviewId: first.id, text: 'Przepraszamy' });
    expect((await list()).rows.map(({ id }) => id)).toEqual([second.id, old.id, first.id]);
    const ids = async (more: Parameters<typeof list>[0]) => (await list(more)).rows.map(({ id }) => id);
    expect(await ids({ site: 'Yelp' })).toEqual([second.id]);
    expect(await ids({ stars: 1 })).toEqual([first.id]);
    expect(await ids({ stars: 'none' })).toEqual([old.id]);
    expect(await ids({ answered: true })).toEqual([first.id]);
    expect(await ids({ answered: false })).toEqual([second.id, old.id]);
    expect(await ids({ withinDays: 30 })).toEqual([second.id, first.id]);
    expect(await ids({ text: 'zimna przepr' })).toEqual([first.id]);
    expect(await counter.client.reviews.sites()).toEqual(['Google', 'Yelp']);
    expect(await counter.client.reviews.figures({ withinDays: 30, site: null })).toEqual({
      total: 2,
      unanswered: 1,
      byStars: [1, 0, 0, 0, 1],
      average: 3,
    });
    expect(await counter.client.reviews.figures({ withinDays: null, site: 'Nowhere' })).toMatchObject({
      total: 0,
      average: null,
    });
  });

  test('walks along its index', async () => {
    await logReview(counter);
    const plan = shop.store.read.all<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT id FROM review WHERE removed_at IS NULL AND +day >= 1
       ORDER BY answer_due_at IS NULL, answer_due_at, day DESC, id DESC LIMIT 10`,
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('review_in_order');
    expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
  });
});

test('it becomes a case, and each says so of the other', async () => {
  const { id: reviewId, text } = await logReview(counter);
  const { id: caseId } = await takeCase(counter, { channel: 'review', what: text });
  const linked = await counter.client.reviews.linkCase({ commandId: aCommandId(), reviewId, caseId });
  expect(linked.caseId).toBe(caseId);
  expect(await counter.client.reviews.ofCase({ caseId })).toEqual([linked]);
  const nowhere = counter.client.reviews.linkCase({
    commandId: aCommandId(),
    reviewId,
    caseId: asId<CaseId>(99),
  });
  expect(await errorOf(nowhere)).toMatchObject({ code: 'CASE_NOT_FOUND' });
});

test('what was deleted is out of every list and figure until it is brought back', async () => {
  const { id: reviewId } = await logReview(counter);
  await owner.client.reviews.remove({ commandId: aCommandId(), reviewId });
  expect((await list()).total).toBe(0);
  expect(await errorOf(counter.client.reviews.get({ reviewId }))).toMatchObject({ code: 'REVIEW_NOT_FOUND' });
  shop.clock.forward(3600);
  expect(await counter.client.reviews.counts()).toEqual({ due: 0 });
  await owner.client.reviews.restore({ commandId: aCommandId(), reviewId });
  expect((await list()).total).toBe(1);
  expect(await counter.client.reviews.counts()).toEqual({ due: 1 });
});

test('corrected words and stars are found, counted and due anew', async () => {
  const { id: reviewId } = await logReview(counter);
  const review = aReview({ text: 'Warm after all', stars: 5 });
  await counter.client.reviews.update({ commandId: aCommandId(), reviewId, review });
  expect((await list({ text: 'warm' })).total).toBe(1);
  expect((await list({ text: 'cold' })).total).toBe(0);
  expect(await counter.client.reviews.figures({ withinDays: null, site: null })).toMatchObject({ average: 5 });
});

test('text is text in every field', async () => {
  for (const text of hostileTexts) {
    const logged = await logReview(counter, {
      site: text.slice(0, 40),
      author: text.slice(0, 80),
      text,
      address: text,
    });
    expect(logged).toMatchObject({ text, address: text });
    expect((await list({ text })).rows.every((row) => row.id <= logged.id)).toBe(true);
  }
});

test('an erased customer leaves the stars and no word', async () => {
  const zenobia = shop.aCustomer('Zenobia Wrzos');
  const { id: reviewId } = await logReview(counter, { customerId: zenobia, author: 'Zenobia W.', text: 'Pyszne' });
  reviewsPersonalData.collect(shop.store.read, zenobia).forEach(({ records }) => {
    expect(records).toMatchObject([{ author: 'Zenobia W.', text: 'Pyszne' }]);
  });
  shop.store.write((db) => reviewsPersonalData.erase(db, zenobia, shop.clock.now()));
  expect(await counter.client.reviews.get({ reviewId })).toMatchObject({
    customerId: null,
    author: '',
    text: '',
    stars: 2,
  });
  expect((await list({ text: 'pyszne' })).total).toBe(0);
});
