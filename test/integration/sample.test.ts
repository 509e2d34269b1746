import { describe, expect, it } from 'vitest';
import { addDays, businessCalendar, businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { randomFrom } from '#main/backend/features/sample/random.ts';
import { sampleHistory } from '#main/backend/features/sample/sample-history.ts';
import { aBackend, aCommandId, ownerPin, warsawCafe } from '#test/builders/a-backend.ts';

async function aSampleCafe(seed: number) {
  const test = aBackend();
  const { services } = test.backend;
  const owner = { name: 'Marta', pin: ownerPin };
  await services.firstRun.setUp({ commandId: aCommandId(), shop: warsawCafe, owner, begin: { with: 'sample' } });
  const job = services.sample.begin({ people: 60, months: 8, seed, inHaste: true });
  return { test, end: await job?.ended };
}

describe('the sample cafe', () => {
  it('has a past that agrees with its ledger, and staff who can sign in', async () => {
    const { test, end } = await aSampleCafe(7);
    expect(end).toMatchObject({ state: 'done', output: { customers: 60 } });
    const { services } = test.backend;
    expect(services.ledger.verify()).toMatchObject({ count: 0 });
    expect(
      services.staff
        .list()
        .map(({ role }) => role)
        .toSorted(),
    ).toEqual(['counter', 'counter', 'manager', 'owner']);
    const [first] = services.staff.tiles().filter(({ role }) => role === 'counter');
    const { client } = test.window();
    await expect(
      client.session.signIn({ staffId: first?.staffId ?? asId<StaffId>(1), pin: '2846' }),
    ).resolves.toMatchObject({ role: 'counter' });
  });
});

describe('the complaints of the sample cafe', () => {
  it('are a past that was dealt with, and a morning of open cases', async () => {
    const { test, end } = await aSampleCafe(7);
    expect(end).toMatchObject({ state: 'done' });
    expect(test.backend.services.ledger.verify()).toMatchObject({ count: 0 });
    const { client } = test.window();
    const owner = (await client.session.tiles()).find(({ role }) => role === 'owner');
    await client.session.signIn({ staffId: owner?.staffId ?? asId<StaffId>(1), pin: ownerPin });
    const all = await client.complaints.list({ view: 'all', text: '', offset: 0, limit: 200 });
    const open = await client.complaints.list({ view: 'open', text: '', offset: 0, limit: 200 });
    expect(all.rows.some(({ reason: { code, group } }) => code === null && group?.code === 'product')).toBe(true);
    expect(all.total).toBeGreaterThan(open.total);
    expect(open.total).toBe(10);
    expect(open.total).toBeLessThanOrEqual(all.total);
    for (const { id } of all.rows) {
      const { events, gestures, cost } = await client.complaints.get({ caseId: id });
      expect(events[0]?.what.kind).toBe('taken');
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(gestures.reduce((sum, gesture) => sum + gesture.cost, 0)).toBe(cost);
    }
  });
});

describe('the invented history', () => {
  const calendar = businessCalendar('Europe/Warsaw', 240);
  const lastDay = businessDayFromIso('2026-11-22');
  const until = asMoment(Date.UTC(2026, 10, 22, 14));
  const history = (seed: number) => [
    ...sampleHistory(randomFrom(seed), { people: 80, firstDay: addDays(lastDay, -500), lastDay }, calendar, until),
  ];

  it('is the same for the same seed, and another one for another', () => {
    expect(history(3)).toEqual(history(3));
    expect(history(3)).not.toEqual(history(4));
  });

  it('enrols everybody before she comes, and ends by now', () => {
    const events = history(5);
    const enrolled = new Set<number>();
    const early = events.filter((event) => {
      if (event.kind === 'enrol') enrolled.add(event.person);
      return !enrolled.has(event.person) || event.at > until;
    });
    expect(early).toEqual([]);
    expect(enrolled.size).toBe(80);
  });

  it('has regulars who carry it, people who came once, and some who stopped', () => {
    const events = history(6).filter(({ kind }) => kind === 'visit');
    const visits = new Map<number, number>();
    for (const { person } of events) visits.set(person, (visits.get(person) ?? 0) + 1);
    const counts = [...visits.values()].toSorted((one, other) => other - one);
    const topFifth = counts.slice(0, 16).reduce((sum, count) => sum + count, 0);
    expect(topFifth / events.length).toBeGreaterThan(0.45);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(3);
  });
});
