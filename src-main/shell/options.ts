import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { languageSchema, type Language } from '#shared/contract/values.ts';

type UsageProblem =
  | 'unknown_option'
  | 'value_missing'
  | 'value_unwanted'
  | 'bad_port'
  | 'bad_language'
  | 'bad_number'
  | 'bad_date'
  | 'unexpected_word';

/** Something on the command line that Stempel does not understand; `word` is what was typed. */
export class UsageError extends Error {
  readonly problem: UsageProblem;
  readonly word: string;

  constructor(problem: UsageProblem, word: string) {
    super(`${problem}: ${word}`);
    this.name = 'UsageError';
    this.problem = problem;
    this.word = word;
  }
}

export interface GivenOptions<Options extends ParseArgsOptionsConfig> {
  readonly values: ReturnType<typeof parseArgs<{ options: Options }>>['values'];
  /** Words that are no option, in order. */
  readonly positionals: readonly string[];
}

/**
 * `parseArgs` whose complaints are ours to word.
 * @throws UsageError
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): GivenOptions<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw asUsageError(error);
  }
}

/** @throws UsageError when there are words where none belong */
export function refuseWords(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined) throw new UsageError('unexpected_word', first);
}

function asUsageError(error: unknown): unknown {
  if (!(error instanceof TypeError) || !('code' in error)) return error;
  const named = /'(?:-\w, )?(-[^'\s=]+)|'([^']*)'/.exec(error.message);
  const word = named?.[1] ?? named?.[2] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError('unknown_option', word);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageError(error.message.includes('does not take') ? 'value_unwanted' : 'value_missing', word);
    default:
      return error;
  }
}

/** @throws UsageError */
export function languageOption(value: string | undefined): Language | null {
  if (value === undefined) return null;
  const known = languageSchema.safeParse(value.toLowerCase());
  if (!known.success) throw new UsageError('bad_language', value);
  return known.data;
}

/**
 * 0 asks the system for a free one.
 * @throws UsageError
 */
export function portOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new UsageError('bad_port', value);
  return port;
}

/** @throws UsageError when it is no whole number of at least 1 */
export function countOption(given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/u.test(given)) throw new UsageError('bad_number', given);
  return Number(given);
}
