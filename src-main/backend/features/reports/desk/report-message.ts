import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Whose visits may have changed since the last question; null: anybody's. */
export type Changed = readonly CustomerId[] | null;

/** The shop and its clock when a report is asked for. */
export interface Asked {
  readonly now: Moment;
  readonly today: BusinessDay;
  readonly zone: string;
  readonly cutoffMinutes: number;
}

export type DeskMessage =
  | {
      readonly kind: 'question';
      readonly number: number;
      readonly name: string;
      readonly input: unknown;
      readonly asked: Asked;
      readonly changed: Changed;
    }
  /** Let go of the file: another one is about to take its place. */
  | { readonly kind: 'close' };

export type ThreadMessage =
  | { readonly kind: 'answer'; readonly number: number; readonly output: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly detail: string };

/** What the thread is started with. */
export interface ThreadOrder {
  readonly file: string;
  /** One Int32: 1 once the thread has closed its file. */
  readonly closedFlag: SharedArrayBuffer;
}
