import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Language } from '#shared/contract/values.ts';
import { openBackend } from '../backend/backend.ts';
import { defaultDataFolder } from '../shell/data-folder.ts';
import { languageOption, portOption, readOptions, refuseWords } from '../shell/options.ts';
import { troubleOf } from '../shell/trouble.ts';
import { version } from '../shell/version.ts';
import { nearestLanguage, wordsIn } from '../shell/words.ts';
import { startBrowserShell } from './browser-shell.ts';
import { openBrowser } from './open-browser.ts';

/** Of the terminal until a language was asked for. */
let terminalLanguage: Language = nearestLanguage([Intl.DateTimeFormat().resolvedOptions().locale]);

try {
  await main(process.argv.slice(2));
} catch (error) {
  const { sentence, exitCode } = troubleOf(error, terminalLanguage);
  console.error(sentence);
  if (exitCode === 2) console.error(wordsIn(terminalLanguage)('shell:usage.options'));
  process.exit(exitCode);
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(args, {
    'data-dir': { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    lang: { type: 'string' },
  });
  refuseWords(positionals);
  const language = languageOption(values.lang);
  terminalLanguage = language ?? terminalLanguage;
  const t = wordsIn(terminalLanguage);
  const port = portOption(values.port);

  const backend = openBackend({
    dataFolder: values['data-dir'] ?? defaultDataFolder(),
    who: t('shell:who.browser', { pid: process.pid }),
    version,
  });
  const shopLanguage = () => backend.services.shop.find()?.language ?? null;
  const rendererFolder = join(import.meta.dirname, '../renderer');
  const shell = await startBrowserShell({ backend, rendererFolder, version, language, shopLanguage, port }).catch(
    async (error: unknown) => {
      await backend.close();
      throw error;
    },
  );

  const close = async () => {
    console.error(t('shell:browser.closing'));
    await shell.close();
    await backend.close();
    process.exit(0);
  };
  closeOnSignal(close);

  const link = shell.newLink();
  console.log(`Stempel is ready: ${link}`);
  const mayOpen = values['no-open'] !== true;
  const show = async (url: string) => {
    if (mayOpen && !(await openBrowser(url))) console.error(t('shell:browser.not_opened'));
  };
  if (process.stdin.isTTY) {
    console.error(t('shell:browser.new_link'));
    createInterface({ input: process.stdin }).on('line', () => {
      const another = shell.newLink();
      console.log(another);
      void show(another);
    });
  }
  await show(link);
}

function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().catch((error: unknown) => {
        console.error(troubleOf(error, terminalLanguage).sentence);
        process.exit(1);
      });
    });
  }
}
