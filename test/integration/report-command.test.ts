import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { addDays, businessDayFromIso, isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { fit } from '#shared/domain/bg-nbd/fit.ts';
import { observe } from '#shared/domain/bg-nbd/likelihood.ts';
import { commands } from '#main/cli/commands.ts';
import { runCommand } from '#main/cli/run.ts';
import { aBgNbdShop } from '#test/builders/a-bg-nbd-shop.ts';

const model = { r: 1.2, alpha: 5, a: 0.6, b: 2.5 };
const end = businessDayFromIso('2026-03-31');
/** As the model sees them, and as a till would have written them down: all in-between visits on days of their own. */
const histories = aBgNbdShop(model, { customers: 300, weeks: 60, seed: 11 }).filter(
  ({ repeats, recency }) => recency >= repeats,
);

function visitsCsv(): string {
  const lines = histories.flatMap(({ repeats, recency, age }, index) => {
    const first = addDays(end, -age);
    const between = Array.from({ length: Math.max(0, repeats - 1) }, (_, at) => addDays(first, at + 1));
    const days = [first, ...between, ...(repeats > 0 ? [addDays(first, recency)] : [])];
    return days.map((day) => `C${index + 1},${isoOfBusinessDay(day)}`);
  });
  return ['customer,date', ...lines].join('\n');
}

async function stempel(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand(args, commands, {
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
  });
  return { code, ...said };
}

function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stempel-report-'));
}

describe('stempel report btyd', () => {
  let shop: string;
  let brought: Awaited<ReturnType<typeof stempel>>;
  const report = (...args: string[]) => stempel('report', 'btyd', '--as-of=2026-03-31', ...args, '--data-dir', shop);

  // The history of a shop that never used Stempel, brought into an empty folder.
  beforeAll(async () => {
    const folder = aFolder();
    shop = join(folder, 'shop');
    const file = join(folder, 'visits.csv');
    writeFileSync(file, visitsCsv());
    brought = await stempel('import', 'visits', file, '--create-customers', '--data-dir', shop);
    return () => rmSync(folder, { recursive: true });
  });

  it('has a shop to report on', () => {
    expect(brought).toMatchObject({ code: 0 });
    expect(brought.err).toContain('There was no shop in');
  });

  it('is the fit of the histories that were brought in, with every customer', async () => {
    const { code, out } = await report('--format=json');
    expect(code).toBe(0);
    const said = JSON.parse(out);
    const fitted = fit(observe(histories, 'week'));
    expect(said).toMatchObject({ timeUnit: 'week', asOf: '2026-03-31', customerCount: histories.length });
    expect(said.logLikelihood).toBeCloseTo(fitted.logLikelihood, 6);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(said.parameters[name]).toBeCloseTo(fitted.parameters[name], 6);
    }
    const ages = said.customers.map((row: { frequency: number; age: number }) => [
      row.frequency,
      Math.round(row.age * 7),
    ]);
    const known = histories.map(({ repeats, age }) => [repeats, age]);
    expect(ages.map(String).toSorted()).toEqual(known.map(String).toSorted());
    const sum = said.customers.reduce(
      (total: number, row: { expectedVisits: { visits: number }[] }) => total + (row.expectedVisits[1]?.visits ?? 0),
      0,
    );
    expect(said.expectedVisits[1]).toEqual({ weeks: 13, visits: expect.closeTo(sum, 6) });
    const once = said.customers.filter((row: { frequency: number }) => row.frequency === 0);
    expect(once.every((row: { probabilityAlive: unknown }) => row.probabilityAlive === null)).toBe(true);
  });

  it('is told in days when asked, with the same r, a and b', async () => {
    const weeks = JSON.parse((await report('--format=json')).out).parameters;
    const days = JSON.parse((await report('--format=json', '--time-unit=day')).out).parameters;
    expect(days.alpha / weeks.alpha).toBeCloseTo(7, 3);
    expect(days.r / weeks.r).toBeCloseTo(1, 4);
  });

  it('forgets what came after the day asked for, and checks itself on the last weeks', async () => {
    const known = histories.filter(({ age }) => age >= 91);
    const { holdOut } = JSON.parse((await report('--format=json')).out);
    const earlier = JSON.parse((await report('--format=json', '--as-of=2025-12-30')).out);
    expect(earlier.customerCount).toBe(known.length);
    expect(holdOut).toMatchObject({ knownUntil: '2025-12-30', weeks: 13 });
    expect(holdOut.expected).toBeCloseTo(earlier.expectedVisits[1].visits, 6);
    const came = known.filter(({ repeats, recency, age }) => repeats > 0 && age - recency < 91);
    expect(holdOut.came).toBeGreaterThanOrEqual(came.length);
  });

  it('is a sentence and a few lines for reading, in three languages', async () => {
    expect((await report()).out).toMatch(/^What to expect, by the visits of \d+ customers until 2026-03-31\n/);
    expect((await report('--lang=pl')).out).toContain('Wizyty w ciągu następnych 13 tygodni');
    expect((await report('--lang=id')).out).toContain('minggu ke depan');
  });

  it('is a table for a spreadsheet', async () => {
    const lines = (await report('--format=csv')).out.trim().split('\n');
    expect(lines).toHaveLength(histories.length + 1);
    expect(lines[0]).toContain('Chance of coming again');
  });

  it.each([
    [['--as-of=2026-02-30'], 'A date like 2026-11-22 belongs there, not “2026-02-30”.'],
    [['--format=xml'], 'Stempel does not know what to do with “xml”.'],
    [['--time-unit=month'], 'Stempel does not know what to do with “month”.'],
  ])('answers %j with a sentence', async (args, sentence) => {
    const { code, err } = await report(...args);
    expect([code, err.trim()]).toEqual([2, sentence]);
  });

  it.each([
    ['btyd', '--segment=champions', '--segment'],
    ['btyd', '--program=1', '--program'],
    ['worth', '--as-of=2026-01-01', '--as-of'],
    ['worth', '--from=2026-01-01', '--from'],
    ['program-figures', '--staff=Ada', '--staff'],
    ['shifts', '--segment=lost', '--segment'],
  ])('refuses to limit %s by %s rather than say more than was asked for', async (name, given, option) => {
    const { code, out, err } = await stempel('report', name, given, '--data-dir', shop);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toBe(`Nothing was written: the report ${name} cannot be limited by ${option}. Leave it out.`);
  });
});

describe('stempel report rhythm', () => {
  // A comes on days 0, 3 and 10, B on days 1 and 6, C once on day 4; the last day is 14.
  const csv = ['customer,date', 'A,2026-01-01', 'A,2026-01-04', 'A,2026-01-11', 'B,2026-01-02', 'B,2026-01-07'];
  let shop: string;
  const report = (...args: string[]) => stempel('report', 'rhythm', ...args, '--data-dir', shop);

  beforeAll(async () => {
    const folder = aFolder();
    shop = join(folder, 'shop');
    const file = join(folder, 'visits.csv');
    writeFileSync(file, [...csv, 'C,2026-01-05'].join('\n'));
    await stempel('import', 'visits', file, '--create-customers', '--data-dir', shop);
    return () => rmSync(folder, { recursive: true });
  });

  it('counts each visit until the next one, and those that wait for it', async () => {
    const { code, out } = await report('--to=2026-01-15', '--format=json');
    expect(code).toBe(0);
    // Gaps of 3, 5 and 7 days; waiting since 4 (A), 8 (B) and 10 (C).
    expect(JSON.parse(out)).toMatchObject({
      to: '2026-01-15',
      visits: 6,
      medianDays: 7,
      steps: [
        { time: 3, atRisk: 6, happened: 1, survival: expect.closeTo(5 / 6, 9) },
        { time: 5, atRisk: 4, happened: 1, survival: expect.closeTo(5 / 8, 9) },
        { time: 7, atRisk: 3, happened: 1, survival: expect.closeTo(5 / 12, 9) },
      ],
    });
  });

  it('looks only at the days asked for', async () => {
    const { out } = await report('--from=2026-01-04', '--to=2026-01-12', '--format=json');
    expect(JSON.parse(out)).toMatchObject({ visits: 4, medianDays: 7, steps: [{ time: 7, atRisk: 2, survival: 0.5 }] });
  });

  it('is a sentence and shares for reading, and a table for a spreadsheet', async () => {
    expect((await report('--to=2026-01-15')).out).toBe(
      [
        'Time to the next visit, from 6 visits until 2026-01-15',
        '  Half of them are followed by the next one within 7 days.',
        '  Within 7 days: 58.3%',
        '  Within 14 days: 58.3%',
        '  Within 30 days: 58.3%',
        '  Within 60 days: 58.3%',
        '  Within 90 days: 58.3%',
        '',
      ].join('\n'),
    );
    expect((await report('--to=2026-01-15', '--format=csv', '--lang=pl')).out.split('\n')[0]).toContain(
      'Jeszcze czeka',
    );
  });
});

it('says when there is too little to say anything', async () => {
  const folder = aFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'visits.csv');
  writeFileSync(file, 'customer,date\nA,2026-01-01\nA,2026-01-08\nB,2026-01-02\n');
  const shop = join(folder, 'shop');
  await stempel('import', 'visits', file, '--create-customers', '--data-dir', shop);
  const { code, err } = await stempel('report', 'btyd', '--data-dir', shop);
  expect([code, err]).toEqual([1, 'Too little data: fewer than 20 customers have come a second time.\n']);
});

it('begins no shop for a file that is not there', async () => {
  const folder = aFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const shop = join(folder, 'shop');
  const { code } = await stempel(
    'import',
    'visits',
    join(folder, 'none.csv'),
    '--create-customers',
    '--data-dir',
    shop,
  );
  expect([code, existsSync(shop)]).toEqual([1, false]);
});
