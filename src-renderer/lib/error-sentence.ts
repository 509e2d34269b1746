import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import { ConnectionLostError } from './connection-lost-error.ts';
import type { Format } from './format.ts';
import { isSentenceCode, type SentenceCode } from './error-codes.ts';

type Facts = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string | number>>;

/** Which facts of a refusal go into its sentence, and how they are written. */
const factKinds = {
  nextAt: 'moment',
  lastAt: 'moment',
  at: 'moment',
  from: 'day',
  lastDay: 'day',
  cap: 'count',
  digits: 'count',
  triesLeft: 'count',
  name: 'text',
  by: 'text',
  cost: 'money',
  leftForCase: 'money',
  leftToday: 'money',
  into: 'number',
} as const;

function valuesOf(code: SentenceCode, facts: Facts, format: Format, now: number): Values {
  const values: Record<string, string | number> = {};
  for (const [fact, value] of Object.entries(facts)) {
    const kind =
      fact === 'until' ? (code === 'PROGRAM_ENDED' ? 'day' : 'moment') : factKinds[fact as keyof typeof factKinds];
    if (kind === 'moment') values[fact] = format.timeOrDate(value as Moment, now);
    else if (kind === 'day') values[fact] = format.day(value as BusinessDay);
    else if (kind === 'count') values['count'] = value as number;
    else if (kind === 'money') values[fact] = format.money(value as MinorUnits);
    else if (kind === 'number') values[fact] = format.number(value as number);
    else if (kind === 'text') values[fact] = value as string;
  }
  return values;
}

function factsOf(data: unknown): Facts {
  return typeof data === 'object' && data !== null ? (data as Facts) : {};
}

/** The refusal's name, when the backend refused by a name of the contract. */
export function codeOf(error: unknown): SentenceCode | undefined {
  if (error instanceof ConnectionLostError) return 'CONNECTION_LOST';
  return error instanceof ORPCError && isSentenceCode(error.code) ? error.code : undefined;
}

/**
 * What went wrong in a sentence a barista understands: what happened, what was kept, what to do.
 * @param t translator of the `errors` catalog
 */
export function errorSentence(error: unknown, t: TFunction<'errors'>, format: Format, now = Date.now()): string {
  const code = codeOf(error);
  if (code === undefined) return t('UNKNOWN');
  const facts = error instanceof ORPCError ? factsOf(error.data) : {};
  return t(code, valuesOf(code, facts, format, now));
}
