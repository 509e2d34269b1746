import { app, dialog } from 'electron';
import { join } from 'node:path';
import { troubleOf } from '../shell/trouble.ts';
import { nearestLanguage, wordsIn } from '../shell/words.ts';
import { readLaunchOptions } from './launch-options.ts';
import { prepareElectron, startElectronShell } from './start.ts';

const out = join(import.meta.dirname, '..');

try {
  const launch = readLaunchOptions(process.argv);
  if (prepareElectron(launch)) {
    startElectronShell(launch, {
      rendererFolder: join(out, 'renderer'),
      preload: join(out, 'preload/index.cjs'),
      backendModule: join(out, 'main/backend.js'),
    }).catch(giveUp);
  } else {
    app.quit();
  }
} catch (error) {
  giveUp(error);
}

function giveUp(error: unknown): void {
  const language = nearestLanguage([app.getLocale(), Intl.DateTimeFormat().resolvedOptions().locale]);
  const { sentence, exitCode } = troubleOf(error, language);
  dialog.showErrorBox(wordsIn(language)('shell:window.trouble_title'), sentence);
  app.exit(exitCode);
}
