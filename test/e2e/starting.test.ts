import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './app.fixture.ts';

const browserShell = resolve(import.meta.dirname, '../../out/main/browser.js');

// What a person sees who starts the program in a way that cannot work: the program as it is built, with no window.
test.describe('starting in the browser', () => {
  test.skip(({ shell }) => shell === 'electron', 'the other shell is another program');

  // The runner's own wishes about colour would make Node warn on stderr.
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...env } = process.env;
  const start = (...options: string[]) =>
    promisify(execFile)(process.execPath, [browserShell, '--no-open', ...options], { env }).then(
      () => ({ code: 0, stdout: '', stderr: '' }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );

  test('a second time on the same data names who has it open', async ({ app, dataDir }) => {
    await expect(app.page.getByRole('heading').first()).toBeVisible();
    const { code, stdout, stderr } = await start(`--data-dir=${dataDir}`, '--lang=en');
    expect(stderr).toMatch(/^Another Stempel \(in the browser, process \d+\) has this data folder open\..+\n$/);
    expect([code, stdout]).toEqual([1, '']);
  });

  test('on a port that is taken says which', async ({ app, dataDir }) => {
    const { port } = new URL(app.page.url());
    const { code, stderr } = await start(`--data-dir=${join(dataDir, 'other')}`, `--port=${port}`, '--lang=en');
    expect([code, stderr]).toEqual([
      1,
      `Port ${port} is taken by another program. Choose another with --port, or leave --port out to use a free one.\n`,
    ]);
  });

  for (const [options, sentence] of [
    [['--prot=1'], 'There is no option --prot.'],
    [['--port=eighty'], '--port takes a number from 0 to 65535, not “eighty”.'],
    [['--lang=de'], 'Stempel speaks en, pl and id, not “de”.'],
    [['quickly'], 'Stempel does not know what to do with “quickly”.'],
  ] as const) {
    test(`with ${options.join(' ')} is a sentence and what there is`, async () => {
      const { code, stdout, stderr } = await start(...options);
      const [first, second, ...rest] = stderr.split('\n');
      expect([code, stdout, first, ...rest]).toEqual([2, '', sentence, '']);
      expect(second).toContain('--data-dir=DIR');
    });
  }
});
