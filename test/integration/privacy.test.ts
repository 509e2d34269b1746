import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import {
  aBackend,
  aCommandId,
  aFolder,
  anOwnersWindow,
  errorOf,
  ownerPin,
  type TestBackend,
  type TestWindow,
} from '#test/builders/a-backend.ts';
import { act, takeCase } from '#test/builders/a-complaint.ts';
import { aboutZenobia, aWholeCustomer, inPhoto, wordsInFile } from '#test/builders/a-privacy.ts';

interface Scene {
  readonly test: TestBackend;
  readonly owner: TestWindow;
  readonly zenobia: CustomerDetail;
  readonly complaint: CaseDetail;
}

async function aScene(): Promise<Scene> {
  const test = aBackend();
  const owner = await anOwnersWindow(test);
  const { customer, case: complaint } = await aWholeCustomer(owner);
  return { test, owner, zenobia: customer, complaint };
}

function erase({ client }: TestWindow, customerId: CustomerId, name = 'zenobia  quatrefoil') {
  return client.privacy.erase({ commandId: aCommandId(), customerId, name });
}

function makeFile({ client }: TestWindow, customerId: CustomerId, form: 'read' | 'portable', language = 'en' as const) {
  return client.privacy.makeFile({ commandId: aCommandId(), customerId, form, language });
}

async function signedInAgain({ test }: Scene): Promise<TestWindow> {
  const window = test.window();
  const [owner] = await window.client.session.tiles();
  if (owner === undefined) throw new Error('nobody to sign in as');
  await window.client.session.signIn({ staffId: owner.staffId, pin: ownerPin });
  return window;
}

function refusalOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the customer file', () => {
  it('holds every word about her, in both forms', async () => {
    const { owner, zenobia, complaint } = await aScene();
    const shown = aboutZenobia.filter(
      (word) => word === word.toLowerCase() && !/zenobia|quatrefoil|xylander/.test(word),
    );
    for (const form of ['read', 'portable'] as const) {
      const { text, name } = await makeFile(owner, zenobia.id, form);
      const expected = [...shown, 'Zenobia Quatrefoil', zenobia.code].filter((word) => word !== '601987654');
      expect(expected.filter((word) => !text.includes(word))).toEqual([]);
      expect(name).toBe(`customer-${zenobia.id}-2026-05-05.${form === 'read' ? 'html' : 'json'}`);
    }
    const { text } = await makeFile(owner, zenobia.id, 'portable');
    const file = JSON.parse(text) as { sections: Record<string, unknown[]> } & Record<string, unknown>;
    expect(file).toMatchObject({ format: 'stempel.customer-file', version: 1, customer: zenobia.id });
    const { sections } = file;
    expect(sections['codes']).toHaveLength(2);
    expect(sections['visits']).toEqual([{ day: '2026-05-05', stamps: 12 }]);
    expect(sections['rewards']).toMatchObject([{ state: 'waiting', issuedAt: '2026-05-05T10:00:00.000Z' }]);
    expect(sections['entries']?.[0]).toMatchObject({ kind: 'stamp', by: 'Marta', quantity: 10 });
    expect(sections['complaints']).toMatchObject([{ number: complaint.id, channel: 'counter', about: 'product_cold' }]);
    expect(sections['lookups']).toHaveLength(3);
    expect(sections['satisfaction']).toMatchObject([{ score: 2 }]);
    expect(sections['reviews']).toMatchObject([{ stars: 2, author: 'Zenobia Q' }]);
    const [paper] = sections['attachments'] as { content: { mediaType: string; base64: string } }[];
    expect(paper).toMatchObject({ file: 'photozephyr.pdf', content: { mediaType: 'application/pdf' } });
    expect(Buffer.from(paper?.content.base64 ?? '', 'base64').toString()).toContain(inPhoto);
  });

  it('is worded in the language asked for, and text stays text', async () => {
    const test = aBackend();
    const owner = await anOwnersWindow(test);
    const { id } = await owner.client.customers.enrol({
      commandId: aCommandId(),
      profile: { name: '<script>alert(1)</script> & "Anna"' },
      duplicateAccepted: false,
    });
    const order = { commandId: aCommandId(), customerId: id, form: 'read', language: 'pl' } as const;
    const { text } = await owner.client.privacy.makeFile(order);
    expect(text).toContain('Co sklep wie o kliencie');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Anna&quot;');
    expect(text).not.toContain('<script>');
  });

  it('is written down once for each command, and kept nowhere', async () => {
    const { owner, zenobia } = await aScene();
    const order = { commandId: aCommandId(), customerId: zenobia.id, form: 'portable', language: 'en' } as const;
    const first = await owner.client.privacy.makeFile(order);
    await owner.client.privacy.makeFile(order);
    const { total, rows } = await owner.client.privacy.log({ offset: 0, limit: 10 });
    expect(total).toBe(1);
    expect(rows).toMatchObject([{ what: 'file_portable', customerId: zenobia.id, by: 'Marta' }]);
    expect(first.text).toContain('Zenobia');
  });
});

describe('an erasure', () => {
  it('says what goes and what stays', async () => {
    const { owner, zenobia, test } = await aScene();
    const preview = await owner.client.privacy.preview({ customerId: zenobia.id });
    expect(preview).toMatchObject({ name: 'Zenobia Quatrefoil', openCases: 1, backups: { count: 1 } });
    expect(preview.rewards).toHaveLength(1);
    expect(preview.parts).toContainEqual({ name: 'codes', fate: 'goes', count: 2 });
    expect(preview.parts).toContainEqual({ name: 'visits', fate: 'stays', count: 1 });
    expect(preview.parts).toContainEqual({ name: 'complaints', fate: 'loses_words', count: 1 });
    await owner.client.backups.create();
    test.clock.forward(1);
    const later = await owner.client.privacy.preview({ customerId: zenobia.id });
    expect(later.backups).toMatchObject({ count: 2, keptForUndo: false });
    expect(later.backups.goneBy).toBeGreaterThan(zenobia.today);
  });

  it('is refused without her name, for nobody, and twice', async () => {
    const { owner, zenobia } = await aScene();
    expect((await errorOf(erase(owner, zenobia.id, 'Zenobia'))).code).toBe('NAME_DIFFERENT');
    expect((await errorOf(erase(owner, 999 as CustomerId))).code).toBe('CUSTOMER_NOT_FOUND');
    await erase(owner, zenobia.id);
    expect((await errorOf(erase(owner, zenobia.id))).code).toBe('CUSTOMER_NOT_FOUND');
    expect((await errorOf(makeFile(owner, zenobia.id, 'read'))).code).toBe('CUSTOMER_NOT_FOUND');
  });

  it('leaves no word about her in the bytes of the file, and every figure as it was', async () => {
    const { test, owner, zenobia, complaint } = await aScene();
    const words = [...aboutZenobia, inPhoto, zenobia.code];
    expect(wordsInFile(test.folder, words).length).toBeGreaterThan(20);
    await erase(owner, zenobia.id);
    expect(wordsInFile(test.folder, words)).toEqual([]);
    expect(test.backend.services.ledger.verify()).toMatchObject({ findings: [], count: 0 });

    const after = await owner.client.customers.get({ customerId: zenobia.id });
    expect(after.erasedAt).toBeGreaterThanOrEqual(test.clock.now());
    expect(after).toMatchObject({ visits: zenobia.visits, code: '', cards: zenobia.cards });
    expect(after.profile).toMatchObject({ name: '', phone: '', email: '', birthday: null, notes: '', tags: [] });
    const { lines } = await owner.client.customers.history({ customerId: zenobia.id, before: null, limit: 50 });
    expect(lines.length).toBeGreaterThan(1);

    const facts = ({ events }: CaseDetail) => events.map(({ number, at, by, what }) => [number, at, by, what.kind]);
    const blank = await owner.client.complaints.get({ caseId: complaint.id });
    expect(facts(blank)).toEqual(facts(complaint));
    expect(blank).toMatchObject({ customerName: '', what: '', wants: '', item: '', state: complaint.state });
    expect(blank.cost).toBe(complaint.cost);
    const { rows } = await owner.client.privacy.log({ offset: 0, limit: 1 });
    expect(rows).toMatchObject([{ what: 'erased', customerId: zenobia.id, by: 'Marta', customerName: '' }]);
    expect((await owner.client.backups.list()).map(({ why }) => why)).toEqual(['before_erase']);
    expect(await owner.client.privacy.duties()).toMatchObject({ backups: { count: 1 }, unscrubbed: 0 });
  });

  it('tells the backup that was made before it when the clock is set back meanwhile', async () => {
    const { test, owner, zenobia } = await aScene();
    const { clock } = test;
    const erasing = erase(owner, zenobia.id);
    await vi.waitFor(async () => expect(await owner.client.jobs.list()).not.toEqual([]), { interval: 1 });
    clock.forward(-60);
    await erasing;
    expect(await owner.client.privacy.duties()).toMatchObject({ backups: { count: 1 } });
  });

  it('makes her unknown to scanner, search and lists; who comes with her number is somebody new', async () => {
    const { owner, zenobia } = await aScene();
    const { client } = owner;
    const everybody = {
      sort: { by: 'name', direction: 'asc' },
      offset: 0,
      limit: 10,
    } as const;
    await erase(owner, zenobia.id);
    expect((await errorOf(client.customers.byCode({ code: zenobia.code }))).code).toBe('CODE_UNKNOWN');
    for (const text of ['Zenobia', '654', zenobia.code]) {
      expect((await client.customers.search({ text, limit: 10 })).hits).toEqual([]);
    }
    for (const archived of [true, false]) {
      expect(await client.customers.list({ ...everybody, filter: { archived } })).toEqual({ total: 0, rows: [] });
    }
    expect((await client.complaints.list({ view: 'all', text: 'zenobia', offset: 0, limit: 10 })).total).toBe(0);
    expect((await client.complaints.list({ view: 'all', text: 'kumquat', offset: 0, limit: 10 })).total).toBe(0);
    const again = await client.customers.enrol({
      commandId: aCommandId(),
      profile: { name: 'Zenobia Quatrefoil', phone: '601 987 654' },
      code: zenobia.code,
      duplicateAccepted: false,
    });
    expect(again.id).not.toBe(zenobia.id);
  });

  it('leaves her open case workable, and nothing of her changeable', async () => {
    const { owner, zenobia, complaint } = await aScene();
    const { client } = owner;
    await erase(owner, zenobia.id);
    const blank = await client.complaints.get({ caseId: complaint.id });
    const settled = await act(owner, blank, { kind: 'settle', text: 'Nobody to ask any more' });
    expect(settled).toMatchObject({ state: 'settled', customerName: '' });
    const customerId = zenobia.id;
    const order = { commandId: aCommandId(), customerId };
    const refused = [
      client.customers.setArchived({ ...order, archived: false }),
      client.customers.replaceCode(order),
      client.customers.update({ ...order, revision: 99, profile: zenobia.profile, duplicateAccepted: true }),
      takeCase(owner, { customerId }),
    ];
    for (const call of refused) expect((await errorOf(call)).code).toBe('CUSTOMER_NOT_FOUND');
  });

  it('takes an archived customer as well, and answers a command that is sent twice', async () => {
    const { owner, zenobia } = await aScene();
    const { client } = owner;
    await client.customers.setArchived({ commandId: aCommandId(), customerId: zenobia.id, archived: true });
    const order = { commandId: aCommandId(), customerId: zenobia.id, name: zenobia.profile.name };
    const first = await client.privacy.erase(order);
    expect(await client.privacy.erase(order)).toEqual(first);
  });

  it('keeps an item that other cases name too', async () => {
    const { owner, zenobia, complaint } = await aScene();
    await takeCase(owner, { item: 'MugOfJericho' });
    await erase(owner, zenobia.id);
    expect(await owner.client.complaints.get({ caseId: complaint.id })).toMatchObject({ item: 'mugofjericho' });
  });
});

describe('after a restore', () => {
  it('is repeated before anybody sees the older file, and written down', async () => {
    const scene = await aScene();
    const { test, owner, zenobia, complaint } = scene;
    const { name } = await owner.client.backups.create();
    test.clock.forward(60);
    await erase(owner, zenobia.id);
    test.clock.forward(60);
    await owner.client.backups.restore({ commandId: aCommandId(), name });
    expect(wordsInFile(test.folder, [...aboutZenobia, zenobia.code])).toEqual([]);

    const { client } = await signedInAgain(scene);
    expect(await client.customers.get({ customerId: zenobia.id })).toMatchObject({ profile: { name: '' } });
    expect(await client.complaints.get({ caseId: complaint.id })).toMatchObject({ what: '' });
    const { rows } = await client.privacy.log({ offset: 0, limit: 10 });
    expect(rows).toMatchObject([{ what: 'erased_again', by: null }]);
    expect(test.backend.services.ledger.verify()).toMatchObject({ count: 0 });
  });

  it('never concerns somebody who was given the same number since', async () => {
    const scene = await aScene();
    const { test, owner } = scene;
    const { name } = await owner.client.backups.create();
    test.clock.forward(60);
    const enrol = async ({ client }: TestWindow, called: string) =>
      client.customers.enrol({ commandId: aCommandId(), profile: { name: called }, duplicateAccepted: false });
    const first = await enrol(owner, 'Bea Bysiewicz');
    await erase(owner, first.id, 'Bea Bysiewicz');
    test.clock.forward(60);
    await owner.client.backups.restore({ commandId: aCommandId(), name });
    const window = await signedInAgain(scene);
    const second = await enrol(window, 'Cezary Cybulski');
    expect(second.id).toBe(first.id);
    test.clock.forward(60);
    const later = await window.client.backups.create();
    await window.client.backups.restore({ commandId: aCommandId(), name: later.name });
    const again = await signedInAgain(scene);
    expect(await again.client.customers.get({ customerId: second.id })).toMatchObject({
      profile: { name: 'Cezary Cybulski' },
      erasedAt: null,
    });
  });

  it('is repeated at the next start when the file was put back by hand, and learns what its journal lost', async () => {
    const folder = aFolder();
    const first = aBackend({ folder });
    const owner = await anOwnersWindow(first);
    const { customer } = await aWholeCustomer(owner);
    const { name } = await owner.client.backups.create();
    await erase(owner, customer.id);
    await first.backend.close();
    const journal = join(folder, 'erasures.jsonl');
    const written = readFileSync(journal, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ customerId: customer.id });

    writeFileSync(journal, `{"file":"cut o`);
    const second = aBackend({ folder });
    expect(readFileSync(journal, 'utf8')).toBe(`{"file":"cut o\n${written}`);
    await second.backend.close();

    writeFileSync(join(folder, DATA_FILE), readFileSync(join(folder, 'backups', name)));
    const third = aBackend({ folder });
    expect(wordsInFile(folder, aboutZenobia)).toEqual([]);
    await third.backend.close();
  });
});

describe('the events of a case', () => {
  it('can be blanked once she is erased, and changed in no other way', async () => {
    const { test, owner, zenobia, complaint } = await aScene();
    const file = new Database(join(test.folder, DATA_FILE));
    const update = (set: string) => () =>
      file.prepare(`UPDATE complaint_event SET ${set} WHERE complaint_id = ? AND number = 2`).run(complaint.id);
    const blank = `detail = json_replace(detail, '$.text', '', '$.reason', '')`;
    const forbidden = [
      blank,
      `detail = json_replace(detail, '$.text', 'another word')`,
      `${blank}, at = at + 1`,
      `${blank}, staff_id = NULL`,
      `${blank}, kind = 'taken'`,
      `${blank}, state = 'closed'`,
      `${blank}, number = 99`,
      `detail = '{}'`,
    ];
    const allowed = (sets: readonly string[]) => sets.filter((set) => refusalOf(update(set)) === undefined);
    expect(allowed(forbidden)).toEqual([]);
    file.prepare('UPDATE customer SET erased_at = 1 WHERE id = ?').run(zenobia.id);
    expect(allowed(forbidden)).toEqual([blank]);
    file.close();
    expect(owner.connection.session).not.toBeNull();
  });
});
