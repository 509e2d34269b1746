import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#shared/contract/values.ts';
import { DATA_FILE, openBackend, openDamagedFolder, type Backend, type DamagedShop } from '../backend/backend.ts';
import { defaultDataFolder } from '../shell/data-folder.ts';
import { languageOption, UsageError } from '../shell/options.ts';
import { isDamagedFile, NoShopHereError, troubleOf } from '../shell/trouble.ts';
import { version } from '../shell/version.ts';
import { wordsIn } from '../shell/words.ts';
import type { Command, CommandTools, ExitCode } from './command.ts';
import { helpText } from './help.ts';
import { terminalProgress } from './progress.ts';

/** Where a command's words go; the process itself, or a test. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly stderr: NodeJS.WriteStream;
}

/** Runs `stempel <args>` and answers with its exit code; never throws. */
export async function runCommand(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  let language: Language = 'en';
  try {
    const { common, rest } = takeCommonOptions(args);
    language = languageOption(common.lang) ?? language;
    const t = wordsIn(language);
    const [name, ...words] = rest;
    if (common.version) {
      terminal.out(version);
      return 0;
    }
    if (common.help || name === undefined || name === 'help') {
      terminal.out(helpText(commands, t));
      return name === undefined && !common.help ? 2 : 0;
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
      terminal.err(t('cli:help.unknown', { name }));
      terminal.err(helpText(commands, t));
      return 2;
    }
    return await command.run(words, toolsFor(name, language, common['data-dir'] ?? defaultDataFolder(), terminal));
  } catch (error) {
    const { sentence, exitCode } = troubleOf(error, language);
    terminal.err(sentence);
    return exitCode;
  }
}

function toolsFor(name: string, language: Language, dataFolder: string, terminal: Terminal): CommandTools {
  const t = wordsIn(language);
  const progress = terminalProgress(terminal.stderr);
  const cleanly = (write: (line: string) => void) => (line: string) => {
    progress.clear();
    write(line);
  };
  const who = t('shell:who.cli', { command: name, pid: process.pid });
  return {
    t,
    language,
    dataFolder,
    say: cleanly(terminal.out),
    note: cleanly(terminal.err),
    progress,
    withBackend: async <Value>(
      work: (backend: Backend) => Promise<Value>,
      { make } = { make: false },
    ): Promise<Value> => {
      if (!make && !existsSync(join(dataFolder, DATA_FILE))) throw new NoShopHereError(dataFolder);
      const backend = openBackend({ dataFolder, who, version, automaticBackups: false });
      try {
        return await work(backend);
      } finally {
        progress.clear();
        await backend.close();
      }
    },
    withDamaged: <Value>(error: unknown, work: (shop: DamagedShop) => Value): Value => {
      if (!isDamagedFile(error)) throw error;
      const shop = openDamagedFolder({ dataFolder, who });
      try {
        return work(shop);
      } finally {
        shop.release();
      }
    },
  };
}

interface CommonOptions {
  'data-dir'?: string;
  lang?: string;
  help: boolean;
  version: boolean;
}

/** Every command takes these, before or after its name. The rest is the command's own to read. */
function takeCommonOptions(args: readonly string[]): { common: CommonOptions; rest: string[] } {
  const common: CommonOptions = { help: false, version: false };
  const rest: string[] = [];
  const queue = [...args];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const [, name, value] = /^--(data-dir|lang)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === 'data-dir' || name === 'lang') {
      const given = value ?? queue.shift();
      if (given === undefined || given === '') throw new UsageError('value_missing', `--${name}`);
      common[name] = given;
    } else if (word === '--help' || word === '-h') common.help = true;
    else if (word === '--version') common.version = true;
    else rest.push(word);
  }
  return { common, rest };
}
