import { addDays, calendarOf, type BusinessCalendar, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { Random } from './random.ts';

/** Something that happened in the invented cafe, in the order of time. */
export type SampleEvent =
  | { readonly kind: 'enrol'; readonly at: Moment; readonly person: number }
  /** A paper card brought in half full. */
  | { readonly kind: 'opening'; readonly at: Moment; readonly person: number; readonly stamps: number }
  | {
      readonly kind: 'visit';
      readonly at: Moment;
      readonly person: number;
      readonly stamps: number;
      readonly redeems: boolean;
    }
  /** The stamp just given was a slip and is taken back. */
  | { readonly kind: 'slip'; readonly at: Moment; readonly person: number };

export interface SampleSize {
  readonly people: number;
  readonly firstDay: BusinessDay;
  readonly lastDay: BusinessDay;
}

interface Habit {
  /** Mean days between visits while she comes. */
  readonly gapDays: number;
  /** Chance of never coming again, after each visit. */
  readonly leaves: number;
  /** Minutes after the day begins around which she comes. */
  readonly around: number;
  readonly weekdays: 'working' | 'any' | 'weekend';
}

/**
 * Kinds of guests and their share, after what punch-card shops report: a fifth carry the house, a fifth try it once.
 * Gaps are exponential within a person and leaving is a coin after each visit, so that the history behaves like
 * Fader, Hardie, Lee (2005) assume and the shop's reports have something to find.
 */
const KINDS: readonly { readonly share: number; readonly gap: [number, number]; readonly leaves: number }[] = [
  { share: 0.2, gap: [2, 5], leaves: 0.006 },
  { share: 0.28, gap: [5, 11], leaves: 0.014 },
  { share: 0.3, gap: [13, 40], leaves: 0.05 },
  { share: 0.22, gap: [10, 30], leaves: 0.6 },
];

/** How busy a month is beside the average one: quiet in high summer, full before Christmas. */
const SEASON = [0.92, 0.95, 1, 1.02, 1.03, 0.98, 0.86, 0.88, 1.05, 1.08, 1.08, 1.15];

const MINUTE = 60_000;

/** Chance that a visit falls out because the shop is closed or the day does not suit. */
function suits(habit: Habit, day: BusinessDay): boolean {
  const { weekday } = calendarOf(day);
  if (habit.weekdays === 'working') return weekday <= 5;
  if (habit.weekdays === 'weekend') return weekday >= 5;
  return true;
}

function drawHabit(random: Random): Habit {
  let draw = random.unit();
  let kind = KINDS[KINDS.length - 1];
  for (const candidate of KINDS) {
    if (draw < candidate.share) {
      kind = candidate;
      break;
    }
    draw -= candidate.share;
  }
  const [low, high] = kind?.gap ?? [5, 11];
  const weekdays = random.pick(['working', 'working', 'any', 'any', 'weekend'] as const);
  const around =
    weekdays === 'working' ? random.pick([7.8, 8.3, 8.8, 12.6, 15.5]) : random.pick([9.5, 10.5, 11.5, 14, 16]);
  return { gapDays: low + random.unit() * (high - low), leaves: kind?.leaves ?? 0.014, around: around * 60, weekdays };
}

/**
 * Invents the history day by day. Memory is one entry per person who still comes.
 * @param until nothing is dated later than this instant
 */
export function* sampleHistory(
  random: Random,
  size: SampleSize,
  calendar: BusinessCalendar,
  until: Moment,
): Generator<SampleEvent> {
  const days = size.lastDay - size.firstDay + 1;
  const due: number[][] = Array.from({ length: days }, () => []);
  const habits: Habit[] = [];
  const arrivals = arrivalDays(random, size.people, days);
  for (let person = 0; person < size.people; person += 1) {
    habits.push(drawHabit(random));
    due[arrivals[person] ?? 0]?.push(person);
  }
  const arrived = new Uint8Array(size.people);
  for (let index = 0; index < days; index += 1) {
    const day = addDays(size.firstDay, index);
    const opens = calendar.startOf(day) - calendar.cutoffMinutes * MINUTE;
    const visits = (due[index] ?? [])
      .map((person) => ({ person, at: timeOfDay(random, opens, habits[person]) }))
      .toSorted((one, other) => one.at - other.at);
    due[index] = [];
    for (const { person, at } of visits) {
      const habit = habits[person];
      if (habit === undefined || at > until) continue;
      yield* oneVisit(random, person, asMoment(at), arrived[person] === 0, index < 21);
      arrived[person] = 1;
      if (random.chance(habit.leaves)) continue;
      const next = nextDay(random, habit, size.firstDay, index);
      due[next]?.push(person);
    }
  }
}

/** A third of the people are there when the shop begins to count, the others find it over time. */
function arrivalDays(random: Random, people: number, days: number): Int32Array {
  const arrivals = new Int32Array(people);
  for (let person = 0; person < people; person += 1) {
    arrivals[person] = random.chance(0.33)
      ? random.whole(0, Math.min(27, days - 1))
      : Math.floor(Math.sqrt(random.unit()) * days * 0.35 + random.unit() * days * 0.65);
  }
  return arrivals;
}

function* oneVisit(random: Random, person: number, at: Moment, first: boolean, early: boolean): Generator<SampleEvent> {
  if (first) {
    yield { kind: 'enrol', at: asMoment(at - MINUTE), person };
    if (early && random.chance(0.25)) {
      yield { kind: 'opening', at: asMoment(at - MINUTE / 2), person, stamps: random.whole(1, 8) };
    }
  }
  const draw = random.unit();
  const stamps = draw < 0.88 ? 1 : draw < 0.98 ? 2 : 3;
  yield { kind: 'visit', at, person, stamps, redeems: random.chance(0.72) };
  if (random.chance(0.004)) yield { kind: 'slip', at: asMoment(at + 5000), person };
}

function timeOfDay(random: Random, opens: number, habit: Habit | undefined): number {
  const spread = (random.unit() + random.unit() - 1) * 70;
  const minutes = Math.min(20.5 * 60, Math.max(7 * 60, (habit?.around ?? 600) + spread));
  return Math.round(opens + minutes * MINUTE + random.unit() * MINUTE);
}

function nextDay(random: Random, habit: Habit, firstDay: BusinessDay, index: number): number {
  const { month } = calendarOf(addDays(firstDay, index));
  const mean = habit.gapDays / (SEASON[month - 1] ?? 1);
  let next = index + Math.max(1, Math.round(random.waiting(mean)));
  for (let tries = 0; tries < 7 && !suits(habit, addDays(firstDay, next)); tries += 1) next += 1;
  return next;
}
