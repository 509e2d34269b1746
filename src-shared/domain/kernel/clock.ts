import type { Brand } from './brand.ts';

/** An instant: UTC milliseconds since 1970. */
export type Moment = Brand<number, 'Moment'>;

export interface Clock {
  now(): Moment;
}

export const systemClock: Clock = { now: () => Date.now() as Moment };

export function asMoment(milliseconds: number): Moment {
  return milliseconds as Moment;
}

export function addMinutes(at: Moment, minutes: number): Moment {
  return (at + minutes * 60_000) as Moment;
}
