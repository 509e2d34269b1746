import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuality, parseSearch, type Findable } from '#shared/domain/customers/search-query.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { aBackend, aCommandId, anOwnersWindow } from '#test/builders/a-backend.ts';
import { aRandom } from '#test/builders/a-random.ts';

async function aTill() {
  const test = aBackend();
  const window = await anOwnersWindow(test, { autoLockMinutes: null });
  const [program] = await window.client.programs.list({});
  if (program === undefined) throw new Error('The first run starts a program');
  const names = async (text: string, limit = 20) =>
    (await window.client.customers.search({ text, limit })).hits.map(({ name }) => name);
  const enrol = (name: string, phone = '') =>
    window.client.customers.enrol({ commandId: aCommandId(), profile: { name, phone }, duplicateAccepted: true });
  const visit = async (customer: CustomerDetail, times: number) => {
    for (let day = 0; day < times; day += 1) {
      const { id: programId } = program;
      await window.client.cards.stamp({ commandId: aCommandId(), customerId: customer.id, programId, quantity: 1 });
      test.clock.forward(86_400);
    }
  };
  return { ...test, ...window, names, enrol, visit };
}

describe('the search box', () => {
  it('finds a name by its beginnings, in any order, with or without accents', async () => {
    const { names, enrol } = await aTill();
    await enrol('Zofia Wójcik');
    await enrol('Łukasz Żółć');
    await enrol("Sinéad O'Neil");
    for (const text of ['z', 'zof', 'Zofia Wójcik', 'wojcik zofia', 'WÓJ z']) {
      expect(await names(text)).toContain('Zofia Wójcik');
    }
    expect(await names('lukasz zolc')).toEqual(['Łukasz Żółć']);
    expect(await names('neil')).toEqual(["Sinéad O'Neil"]);
    expect(await names('fia')).toEqual([]);
    expect(await names(' . ')).toEqual([]);
  });

  it('finds a number by its last digits first, by digits inside, and as it is dialled at home', async () => {
    const { names, enrol } = await aTill();
    await enrol('Inside', '548 200 100');
    await enrol('Ending', '601 234 482');
    expect(await names('482')).toEqual(['Ending', 'Inside']);
    expect(await names('+48 601')).toEqual(['Ending']);
    expect(await names('601 234 482')).toEqual(['Ending']);
    expect(await names('0601')).toEqual(['Ending']);
    expect(await names('end 482')).toEqual(['Ending']);
    expect(await names('ins 482')).toEqual(['Inside']);
  });

  it('finds a card by the whole of its code and by a part', async () => {
    const { names, enrol } = await aTill();
    const zofia = await enrol('Zofia');
    expect(await names(zofia.code)).toEqual(['Zofia']);
    expect(await names(zofia.code.slice(4, 11))).toEqual(['Zofia']);
  });

  it('puts regulars first, and says that there are more', async () => {
    const { client, names, enrol, visit } = await aTill();
    const [rare, regular] = [await enrol('Anna Rare'), await enrol('Anna Regular')];
    await enrol('Anna New');
    await visit(rare, 1);
    await visit(regular, 4);
    expect(await names('anna')).toEqual(['Anna Regular', 'Anna Rare', 'Anna New']);
    expect(await client.customers.search({ text: 'anna', limit: 2 })).toMatchObject({ more: true });
    expect(await names('anna new')).toEqual(['Anna New']);
    await visit(rare, 5);
    expect(await names('anna')).toEqual(['Anna Rare', 'Anna Regular', 'Anna New']);
  });

  it('follows an edit and shows what a list shows, the phone masked', async () => {
    const { client, names, enrol, visit } = await aTill();
    const zofia = await enrol('Zofia Wójcik', '601234482');
    await visit(zofia, 1);
    // Once asked, the regulars are in memory: from here on it is they who have to follow.
    expect(await names('wojcik')).toEqual(['Zofia Wójcik']);
    const profile = { ...zofia.profile, name: 'Zofia Lis' };
    await client.customers.update({ commandId: aCommandId(), customerId: zofia.id, revision: 1, profile });
    expect(await names('wojcik')).toEqual([]);
    expect(await client.customers.search({ text: 'lis' })).toMatchObject({
      hits: [
        {
          name: 'Zofia Lis',
          phoneMasked: '••• ••• 482',
          visits: 1,
          card: { stamps: 1, needed: 10 },
          rewardsWaiting: 0,
        },
      ],
    });
  });
});

describe('whatever is typed', () => {
  const firstNames = ['Anna', 'Annamaria', 'Jan', 'Łucja', 'Zofia', 'Wojciech', 'Ni Luh', 'Żaneta'];
  const lastNames = ['Kowalska', 'Wojciechowski-Kowalski', "O'Neil", 'Nowak', 'Żak', 'Santoso', 'Studio 540'];

  it('finds the very people that a look at everybody finds', async () => {
    const { client, enrol } = await aTill();
    const random = aRandom(7);
    const people: Findable[] = [];
    for (let index = 0; index < 150; index += 1) {
      const name = `${random.oneOf(firstNames)} ${random.oneOf(lastNames)}`;
      const phone = `6${random.between(10_000_000, 99_999_999)}`;
      const { code } = await enrol(name, phone);
      people.push({ spacedName: ` ${foldName(name)}`, phone: `48${phone}`, code });
    }
    const text = fc
      .tuple(fc.constantFrom(...people), fc.nat(), fc.integer({ min: 1, max: 20 }), fc.nat({ max: 3 }))
      .map(([{ spacedName, phone, code }, start, length, what]) => {
        if (what === 0) return spacedName.slice(0, length + 1);
        if (what === 1) return `${spacedName.slice(0, 4)} ${phone.slice(-3)}`;
        const digits = what === 2 ? phone : code;
        return digits.slice(start % (digits.length - 2)).slice(0, Math.max(3, length));
      });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const query = parseSearch(typed);
        const expected = people.filter((person) => matchQuality(query, person) > 0);
        const { hits, more } = await client.customers.search({ text: typed, limit: 50 });
        expect(more).toBe(expected.length > 50);
        const named = (person: { spacedName: string }) => (more ? '' : person.spacedName);
        const found = hits.map(({ name }) => named({ spacedName: ` ${foldName(name)}` })).toSorted();
        expect(found).toEqual(expected.slice(0, 50).map(named).toSorted());
      }),
    );
  });
});
