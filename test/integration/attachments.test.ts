import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { MOST_ATTACHMENT_BYTES } from '#shared/domain/attachments/attachment.ts';
import { asId, type CaseId } from '#shared/domain/kernel/ids.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { act, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { wordsInFile } from '#test/builders/a-privacy.ts';
import { aPdf, aPng, attach, contentOf, upload } from '#test/builders/an-attachment.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;
let one: CaseDetail;

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  one = await takeCase(counter);
});

const eventsOf = async ({ id: caseId }: CaseDetail) => (await counter.client.complaints.get({ caseId })).events;
const contents = () => shop.store.read.all(`SELECT attachment_id FROM complaint_attachment_content`).length;

describe('a file with a complaint', () => {
  it('comes back as it went in, in as many pieces as it takes', async () => {
    const pdf = aPdf(700_001);
    const added = await attach(counter, one, 'bill.pdf', pdf);
    expect(added).toMatchObject({
      name: 'bill.pdf',
      type: 'application/pdf',
      bytes: 700_001,
      by: 'Budi',
      removed: null,
    });
    expect((await contentOf(owner, added)).equals(pdf)).toBe(true);
    expect(await owner.client.attachments.list({ caseId: one.id })).toEqual([added]);
  });

  it('is an event of the case, which stays where it stands, and is found by its name', async () => {
    await attach(counter, one, 'Kubek.png', aPng());
    const after = await counter.client.complaints.get({ caseId: one.id });
    expect(after.events.at(-1)).toMatchObject({ by: 'Budi', what: { kind: 'attached', text: 'Kubek.png' } });
    expect(after).toMatchObject({ state: 'new', answer: { state: 'running' } });
    const found = await counter.client.complaints.list({ view: 'all', text: 'kubek', offset: 0, limit: 10 });
    expect(found.total).toBe(1);
  });

  it('may be added to a case that is closed', async () => {
    const settled = await act(owner, one, { kind: 'settle', text: '' });
    await act(owner, settled, { kind: 'close' });
    await attach(counter, one, 'later.png', aPng());
    expect(await owner.client.complaints.get({ caseId: one.id })).toMatchObject({ state: 'closed' });
  });

  it('is shown with the case that its own was merged into', async () => {
    const added = await attach(counter, one, 'cup.png', aPng());
    const other = await takeCase(counter);
    const order = { commandId: aCommandId(), caseId: one.id, otherId: other.id, approvalId: null };
    await owner.client.complaints.merge(order);
    expect(await counter.client.attachments.list({ caseId: other.id })).toEqual([added]);
    expect(added.caseId).toBe(one.id);
    expect(await errorOf(attach(counter, other, 'again.png', aPng()))).toMatchObject({ code: 'nothing refused' });
  });

  it('does not make what somebody is writing out of date', async () => {
    await attach(counter, one, 'cup.png', aPng());
    const answered = await act(owner, one, { kind: 'answer', channel: 'phone', text: 'We make you a new one' });
    expect(answered.state).toBe('acknowledged');
    expect(await errorOf(act(counter, one, { kind: 'note', text: 'x' }))).toMatchObject({ code: 'CASE_CHANGED' });
  });

  it('is added once, however often it is asked', async () => {
    const fileId = await upload(counter, aPng());
    const order = { commandId: aCommandId(), caseId: one.id, fileId, name: 'cup.png' };
    const first = await counter.client.attachments.add(order);
    expect(await counter.client.attachments.add(order)).toEqual(first);
    expect(contents()).toBe(1);
    expect(await eventsOf(one)).toHaveLength(2);
  });
});

describe('what cannot be added', () => {
  const refused = async (name: string, content: Buffer) => (await errorOf(attach(counter, one, name, content))).code;

  it.each([
    ['page.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'ATTACHMENT_TYPE'],
    ['cup.jpg', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'ATTACHMENT_TYPE'],
    ['cup.gif', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;', 'latin1'), 'ATTACHMENT_TYPE'],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'ATTACHMENT_TYPE'],
    ['cup.png', Buffer.alloc(0), 'FILE_EMPTY'],
    ['cup.jpg', aPng(), 'ATTACHMENT_NAME'],
    ['cup.png.exe', aPng(), 'ATTACHMENT_NAME'],
    ['bill.png', aPdf(), 'ATTACHMENT_NAME'],
  ])('%s by its content or its name', async (name, content, code) => {
    expect(await refused(name, content)).toBe(code);
    expect(contents()).toBe(0);
    expect(await eventsOf(one)).toHaveLength(1);
  });

  it('is more than 5 MB; 5 MB are fine', async () => {
    expect(await refused('large.pdf', aPdf(MOST_ATTACHMENT_BYTES + 1))).toBe('ATTACHMENT_TOO_LARGE');
    expect(await refused('large.pdf', aPdf(MOST_ATTACHMENT_BYTES))).toBe('nothing refused');
  });

  it('is the same one again, or an eleventh', async () => {
    for (let number = 1; number <= 10; number += 1) await attach(counter, one, `${number}.png`, aPng(number));
    expect(await errorOf(attach(counter, one, 'again.png', aPng(3)))).toEqual({
      code: 'ATTACHMENT_THERE',
      data: { name: '3.png' },
    });
    expect(await errorOf(attach(counter, one, '11.png', aPng(11)))).toEqual({
      code: 'ATTACHMENTS_FULL',
      data: { cap: 10 },
    });
    const [first] = await counter.client.attachments.list({ caseId: one.id });
    if (first === undefined) throw new Error('nothing was added');
    await owner.client.attachments.remove({ commandId: aCommandId(), attachmentId: first.id });
    expect(await refused('11.png', aPng(11))).toBe('nothing refused');
  });

  it('is a file for no case, or one that nobody sent', async () => {
    expect(await errorOf(attach(counter, { id: asId<CaseId>(99) }, 'cup.png', aPng()))).toMatchObject({
      code: 'CASE_NOT_FOUND',
    });
    const order = { commandId: aCommandId(), caseId: one.id, fileId: crypto.randomUUID(), name: 'cup.png' };
    expect(await errorOf(counter.client.attachments.add(order))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('what is on its way', () => {
  it('belongs to the window that sends it, and its pieces come in order', async () => {
    const fileId = await upload(counter, aPng());
    const order = { commandId: aCommandId(), caseId: one.id, fileId, name: 'cup.png' };
    expect(await errorOf(owner.client.attachments.add(order))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    const gap = { fileId, offset: 5000, base64: '' };
    expect(await errorOf(counter.client.attachments.upload(gap))).toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(await errorOf(counter.client.attachments.add(order))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('is forgotten when it stands still, and when too many come at once', async () => {
    const left = await upload(counter, aPng());
    shop.clock.forward(5 * 60);
    await upload(counter, aPng(3));
    const order = { commandId: aCommandId(), caseId: one.id, name: 'cup.png' };
    expect(await errorOf(counter.client.attachments.add({ ...order, fileId: left }))).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    const first = await upload(counter, aPng(4));
    for (let number = 0; number < 8; number += 1) await upload(owner, aPng(number + 5));
    expect(await errorOf(counter.client.attachments.add({ ...order, fileId: first }))).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });
});

describe('removing a file', () => {
  it('is a manager’s: the content goes, the line and its event stay', async () => {
    const added = await attach(counter, one, 'cup.png', aPng());
    shop.clock.forward(11);
    const remove = { commandId: aCommandId(), attachmentId: added.id };
    expect(await errorOf(counter.client.attachments.remove(remove))).toEqual({
      code: 'FORBIDDEN',
      data: { needs: 'manager' },
    });
    const removed = await owner.client.attachments.remove(remove);
    expect(removed).toMatchObject({ name: 'cup.png', removed: { by: 'Marta' } });
    expect(contents()).toBe(0);
    expect((await eventsOf(one)).map(({ what }) => what.kind)).toEqual(['taken', 'attached', 'detached']);
    expect(await errorOf(counter.client.attachments.piece({ attachmentId: added.id, offset: 0 }))).toMatchObject({
      code: 'ATTACHMENT_NOT_FOUND',
    });
    const again = { commandId: aCommandId(), attachmentId: added.id };
    expect(await errorOf(owner.client.attachments.remove(again))).toMatchObject({ code: 'ATTACHMENT_NOT_FOUND' });
  });

  it('is open for ten seconds to whoever added it, and to nobody else at the counter', async () => {
    const mine = await attach(counter, one, 'cup.png', aPng());
    const hers = await attach(owner, one, 'bill.pdf', aPdf());
    const remove = (attachmentId: typeof mine.id) =>
      errorOf(counter.client.attachments.remove({ commandId: aCommandId(), attachmentId }));
    expect(await remove(hers.id)).toMatchObject({ code: 'FORBIDDEN' });
    shop.clock.forward(10);
    expect(await remove(mine.id)).toMatchObject({ code: 'nothing refused' });
  });
});

describe('a customer who is erased', () => {
  it('takes her files along: their names, what is in them, and what was answered about them', async () => {
    const anna = shop.aCustomer('Anna Nowak');
    const hers = await takeCase(counter, { customerId: anna });
    const added = await attach(counter, hers, 'receipt-quatrefoil.pdf', aPdf(30_000, 'xylophone'));
    const removed = await attach(counter, hers, 'gone-quatrefoil.png', aPng());
    await owner.client.attachments.remove({ commandId: aCommandId(), attachmentId: removed.id });
    const other = await attach(counter, one, 'cup.png', aPng());
    const file = { commandId: aCommandId(), customerId: anna, form: 'portable', language: 'en' } as const;
    const { text } = await owner.client.privacy.makeFile(file);
    expect(text).toContain('receipt-quatrefoil.pdf');
    expect(text).toContain(aPdf(30_000, 'xylophone').toString('base64'));

    expect(wordsInFile(shop.folder, ['quatrefoil', 'xylophone'])).toEqual(['quatrefoil', 'xylophone']);
    await owner.client.privacy.erase({ commandId: aCommandId(), customerId: anna, name: 'Anna Nowak' });
    expect(wordsInFile(shop.folder, ['quatrefoil', 'xylophone'])).toEqual([]);
    expect(await owner.client.attachments.list({ caseId: hers.id })).toMatchObject([{ name: '' }, { name: '' }]);
    expect((await contentOf(owner, other)).equals(aPng())).toBe(true);
    expect(await errorOf(owner.client.attachments.piece({ attachmentId: added.id, offset: 0 }))).toMatchObject({
      code: 'ATTACHMENT_NOT_FOUND',
    });
  });
});
