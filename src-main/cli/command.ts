import type { ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '#shared/contract/values.ts';
import type { Backend, DamagedShop } from '../backend/backend.ts';
import { readOptions, type GivenOptions } from '../shell/options.ts';
import type { Words } from '../shell/words.ts';
import type { Progress } from './progress.ts';

/** 0: fine. 1: it found something wrong, or could not do it. 2: it was not asked properly. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given. */
export interface CommandTools {
  readonly t: Words;
  readonly language: Language;
  readonly dataFolder: string;
  /** A line of the result, to stdout. */
  readonly say: (line: string) => void;
  /** A line about the result, to stderr: it stays on the screen when the result goes into a file. */
  readonly note: (line: string) => void;
  readonly progress: Progress;
  /**
   * Opens the shop's file for as long as `work` takes; nothing else can write to it meanwhile.
   * @throws NoShopHereError when there is no file yet, unless `make` says to begin one
   */
  readonly withBackend: <Value>(
    work: (backend: Backend) => Promise<Value>,
    options?: { readonly make: boolean },
  ) => Promise<Value>;
  /**
   * The same for a file that is damaged: its backups are all that is left of the shop.
   * @throws what `withBackend` threw, when it is not that the file is damaged
   */
  readonly withDamaged: <Value>(error: unknown, work: (shop: DamagedShop) => Value) => Value;
}

export interface Command {
  /** As typed. The catalogs have `cli:summary.<name>`. */
  readonly name: string;
  /** What follows the name, as `help` shows it: `customers|visits FILE [--program=N]`. */
  readonly takes: string;
  run(args: readonly string[], tools: CommandTools): Promise<ExitCode>;
}

/** A command whose options are read, with their types, before it runs. Words that are no option come as `positionals`. */
export function defineCommand<const Options extends ParseArgsOptionsConfig>(definition: {
  readonly name: string;
  readonly takes: string;
  readonly options: Options;
  run(given: GivenOptions<Options>, tools: CommandTools): Promise<ExitCode>;
}): Command {
  return {
    name: definition.name,
    takes: definition.takes,
    run: (args, tools) => definition.run(readOptions(args, definition.options), tools),
  };
}
