import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBackend } from '#main/backend/backend.ts';
import { startBrowserShell } from '#main/browser/browser-shell.ts';
import { languageOption, readOptions } from '#main/shell/options.ts';
import { version } from '#main/shell/version.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';

// The shipped program takes its time from the computer and nothing else; a test that needs next week starts this one.
const { values } = readOptions(process.argv.slice(2), {
  'data-dir': { type: 'string' },
  lang: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
});

// A file, not a message: what the test writes is there before the next key it presses.
const clockFile = process.env['STEMPEL_TEST_CLOCK'] ?? '';
const ahead = (): number => Number(readFileSync(clockFile, 'utf8'));

const backend = openBackend({
  dataFolder: values['data-dir'] ?? '',
  who: 'a test',
  version,
  clock: { now: () => asMoment(Date.now() + ahead()) },
});
const shell = await startBrowserShell({
  backend,
  rendererFolder: join(resolve(import.meta.dirname, '../../..'), 'out/renderer'),
  version,
  language: languageOption(values.lang),
  port: 0,
});
process.on('SIGTERM', () => {
  void shell
    .close()
    .then(() => backend.close())
    .then(() => process.exit(0));
});
console.log(`Stempel is ready: ${shell.newLink()}`);
