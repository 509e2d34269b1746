import { parseArgs } from 'node:util';
import type { Language } from '#shared/contract/values.ts';
import { defaultDataFolder } from '../shell/data-folder.ts';
import { languageOption } from '../shell/options.ts';

export interface LaunchOptions {
  readonly dataFolder: string;
  readonly language: Language | null;
}

/**
 * Our options among Chromium's and the launcher's, which are left alone.
 * @throws UsageError
 */
export function readLaunchOptions(argv: readonly string[]): LaunchOptions {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { 'data-dir': { type: 'string' }, lang: { type: 'string' } },
    strict: false,
  });
  const { 'data-dir': dataFolder, lang } = values;
  return {
    dataFolder: typeof dataFolder === 'string' ? dataFolder : defaultDataFolder(),
    language: languageOption(typeof lang === 'string' ? lang : undefined),
  };
}
