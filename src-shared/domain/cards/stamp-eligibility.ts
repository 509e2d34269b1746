import type { BusinessDay } from '../kernel/business-day.ts';
import { addMinutes, type Moment } from '../kernel/clock.ts';
import { newestCardOf, openCardOf, type Position } from '../ledger/position.ts';
import type { ProgramState, ProgramTerms } from '../programs/program-terms.ts';

/** Why a stamp is not given, and when it would be. */
export type StampRefusal =
  | { readonly code: 'PROGRAM_PAUSED' }
  | { readonly code: 'PROGRAM_NOT_YET'; readonly data: { readonly from: BusinessDay } }
  | { readonly code: 'PROGRAM_ENDED'; readonly data: { readonly until: BusinessDay } }
  | { readonly code: 'CLOCK_BACKWARDS'; readonly data: { readonly lastAt: Moment } }
  | { readonly code: 'TOO_SOON'; readonly data: { readonly nextAt: Moment } }
  | {
      readonly code: 'DAY_CAP';
      readonly data: { readonly cap: number; readonly left: number; readonly nextAt: Moment };
    }
  | { readonly code: 'AGAIN'; readonly data: { readonly lastAt: Moment } };

export interface StampCircumstances {
  readonly at: Moment;
  readonly today: BusinessDay;
  /** When the next business day begins. */
  readonly tomorrowAt: Moment;
  /** Time of the ledger's last entry; null in an empty ledger. */
  readonly ledgerAt: Moment | null;
  /** Stamps of today in this program that still stand. */
  readonly stampsToday: number;
  /** Somebody meant the same card within seconds. */
  readonly again: boolean;
}

export interface ProgramNow {
  readonly state: ProgramState;
  /** Terms of the present version. */
  readonly terms: ProgramTerms;
}

/** A second stamping of the same card within this many milliseconds has to be meant. */
export const AGAIN_WITHIN = 10_000;

/** Clocks are corrected by a little all the time; only more than this many milliseconds is a clock gone backwards. */
const CLOCK_SLACK = 5000;

/** Whether a program takes stamps on a business day, as its present version says. */
export function programAccepts(
  program: ProgramNow,
  today: BusinessDay,
): 'yes' | 'paused' | 'not_yet' | 'ended' | 'archived' {
  const { activeFrom, activeUntil } = program.terms;
  if (program.state !== 'active') return program.state;
  if (activeFrom !== null && today < activeFrom) return 'not_yet';
  if (activeUntil !== null && today > activeUntil) return 'ended';
  return 'yes';
}

/** The computer's clock stands behind what was already entered: nothing that hangs on time can be decided. */
export function clockIsBehind(at: Moment, lastAt: Moment | null): lastAt is Moment {
  return lastAt !== null && at < lastAt - CLOCK_SLACK;
}

/**
 * Why stamps are refused, or null. Cool-down (elapsed minutes since the latest stamp that stands) and day cap are the
 * card's own terms, whether the program stamps at all is decided by its present version.
 */
export function stampRefusal(
  position: Position,
  quantity: number,
  program: ProgramNow,
  cardTerms: ProgramTerms,
  now: StampCircumstances,
): StampRefusal | null {
  return (
    closed(program, now.today) ??
    clockBehind(position, cardTerms, now) ??
    tooSoon(position, cardTerms, now) ??
    overCap(quantity, cardTerms, now) ??
    again(position, now)
  );
}

function closed(program: ProgramNow, today: BusinessDay): StampRefusal | null {
  const { activeFrom, activeUntil } = program.terms;
  const accepts = programAccepts(program, today);
  if (accepts === 'paused' || accepts === 'archived') return { code: 'PROGRAM_PAUSED' };
  if (accepts === 'not_yet' && activeFrom !== null) return { code: 'PROGRAM_NOT_YET', data: { from: activeFrom } };
  if (accepts === 'ended' && activeUntil !== null) return { code: 'PROGRAM_ENDED', data: { until: activeUntil } };
  return null;
}

function clockBehind(position: Position, terms: ProgramTerms, now: StampCircumstances): StampRefusal | null {
  const lastStampAt = newestCardOf(position)?.lastStampAt ?? null;
  const countsTime = terms.cooldownMinutes > 0 || terms.dailyCap !== null;
  const expires = openCardOf(position) !== undefined && terms.cardExpiry.kind !== 'none';
  if ((countsTime || expires) && clockIsBehind(now.at, now.ledgerAt)) {
    return { code: 'CLOCK_BACKWARDS', data: { lastAt: now.ledgerAt } };
  }
  if (terms.cooldownMinutes > 0 && clockIsBehind(now.at, lastStampAt)) {
    return { code: 'CLOCK_BACKWARDS', data: { lastAt: lastStampAt } };
  }
  return null;
}

function tooSoon(position: Position, terms: ProgramTerms, now: StampCircumstances): StampRefusal | null {
  const lastStampAt = newestCardOf(position)?.lastStampAt ?? null;
  if (lastStampAt === null || terms.cooldownMinutes === 0) return null;
  const nextAt = addMinutes(lastStampAt, terms.cooldownMinutes);
  return now.at < nextAt ? { code: 'TOO_SOON', data: { nextAt } } : null;
}

function overCap(quantity: number, terms: ProgramTerms, now: StampCircumstances): StampRefusal | null {
  if (terms.dailyCap === null) return null;
  const left = Math.max(0, terms.dailyCap - now.stampsToday);
  if (quantity <= left) return null;
  return { code: 'DAY_CAP', data: { cap: terms.dailyCap, left, nextAt: now.tomorrowAt } };
}

function again(position: Position, now: StampCircumstances): StampRefusal | null {
  const lastStampAt = newestCardOf(position)?.lastStampAt ?? null;
  if (lastStampAt === null || now.again) return null;
  return Math.abs(now.at - lastStampAt) < AGAIN_WITHIN ? { code: 'AGAIN', data: { lastAt: lastStampAt } } : null;
}
