import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { defineCommand } from './command.ts';
import { progressLine, terminalProgress } from './progress.ts';
import { runCommand } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'stempel-cli-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const count = defineCommand({
  name: 'help',
  takes: '[--times=N]',
  options: { times: { type: 'string' } },
  run: async () => 0,
});

const echo = defineCommand({
  name: 'echo',
  takes: 'WORD... [--loud]',
  options: { loud: { type: 'boolean' } },
  run: async ({ values, positionals }, { say }) => {
    const text = positionals.join(' ');
    say(values.loud === true ? text.toUpperCase() : text);
    return positionals.includes('wrong') ? 1 : 0;
  },
});

const open = defineCommand({
  name: 'open',
  takes: '[--new]',
  options: { new: { type: 'boolean' } },
  run: async ({ values }, { say, withBackend }) => {
    await withBackend(async ({ services }) => say(services.shop.status().state), { make: values.new === true });
    return 0;
  },
});

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommand(args, [count, echo, open], {
    out: (line) => (said.out += `${line}\n`),
    err: (line) => (said.err += `${line}\n`),
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
  });
  return { code, ...said };
}

describe('a command', () => {
  it('gets its words and its options', async () => {
    expect(await run('echo', 'one', '--loud', 'two')).toEqual({ code: 0, out: 'ONE TWO\n', err: '' });
  });

  it('is not bothered with the options all of them take', async () => {
    const anywhere = ['--lang=pl', 'echo', '--data-dir', '/somewhere', 'word', '--lang', 'id'];
    expect(await run(...anywhere)).toEqual({ code: 0, out: 'word\n', err: '' });
  });

  it('says with its exit code that something was found', async () => {
    expect(await run('echo', 'wrong')).toMatchObject({ code: 1 });
  });

  it.each([
    [['echo', '--nope'], 'There is no option --nope.'],
    [['echo', '--loud=yes'], '--loud takes no value.'],
    [['echo', '--lang=de'], 'Stempel speaks en, pl and id, not “de”.'],
    [['echo', '--data-dir'], '--data-dir needs a value.'],
    [['dance'], 'There is no command “dance”.'],
  ])('%j is one clear sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toBe(sentence);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('speaks the language asked for', async () => {
    expect((await run('dance', '--lang=pl')).err).toContain('Nie ma polecenia „dance”.');
  });

  it('is refused a folder that has no shop, and begins one only when it means to', async () => {
    const shop = join(folder, 'shop');
    const refused = await run('open', '--data-dir', shop);
    expect(refused).toMatchObject({
      code: 1,
      err: `There is no shop in ${shop} yet. Choose its folder with --data-dir.\n`,
    });
    expect(await run('open', '--new', '--data-dir', shop)).toEqual({ code: 0, out: 'first_run\n', err: '' });
    expect(await run('open', '--data-dir', shop)).toMatchObject({ code: 0 });
  });
});

describe('help', () => {
  it.each([['help'], ['--help'], ['-h']])('is an answer to %s', async (word) => {
    const { code, out } = await run(word);
    expect(code).toBe(0);
    expect(out).toContain('echo WORD... [--loud]');
  });

  it('is what no command at all gets, as a mistake', async () => {
    expect(await run()).toMatchObject({ code: 2 });
  });

  it('leaves the version to --version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('progress', () => {
  it('is drawn over itself on a terminal', () => {
    const written: string[] = [];
    const stream = { isTTY: true, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    let now = 0;
    const progress = terminalProgress(stream, () => now);
    progress.show('Reading', 1, 4);
    progress.show('Reading', 2, 4);
    now = 1000;
    progress.show('Reading', 3, 4);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      `\r\u001B[2K${progressLine('Reading', 1, 4)}`,
      `\r\u001B[2K${progressLine('Reading', 3, 4)}`,
      '\r\u001B[2K',
    ]);
  });

  it('is not written into a file', () => {
    const written: string[] = [];
    const stream = { isTTY: false, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    terminalProgress(stream).show('Reading', 1, 2);
    expect(written).toEqual([]);
  });

  it.each([
    [0, 10, '  0 %'],
    [5, 10, '  50 %'],
    [10, 10, '  100 %'],
    [0, 0, '  0 %'],
  ])('%d of %d ends with %j', (done, total, end) => expect(progressLine('Reading', done, total)).toMatch(end));
});
