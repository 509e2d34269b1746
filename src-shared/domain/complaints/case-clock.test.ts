import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWeek, anyHours, at, zones } from '#test/builders/opening-hours.ts';
import { anyMinutes, anyStory } from '#test/builders/case-clock-story.ts';
import { clockOf, type ClockFacts } from './case-clock.ts';
import { openCalendar } from './opening-hours.ts';
import type { Target } from './policy.ts';

const MINUTE = 60_000;
const policy = { dueSoonMinutes: 60, ownerAfterMinutes: 240 };
const cafe = openCalendar(aWeek(), 'Europe/Warsaw');
const fourHours: Target = { kind: 'open_minutes', minutes: 240 };
const bySixTomorrow: Target = { kind: 'open_days', days: 1, by: 1080 };
const byNineAtNight: Target = { kind: 'open_days', days: 1, by: 1260 };

interface Story {
  readonly started: string;
  readonly target?: Target;
  /** As `2026-11-19 10:00 > 2026-11-19 12:00`, open where the end is missing. */
  readonly waited?: readonly string[];
  readonly stopped?: string;
}

function factsOf({ started, target = fourHours, waited = [], stopped }: Story): ClockFacts {
  const pauses = waited.map((pause) => {
    const [from = '', until] = pause.split(' > ');
    return { from: at(from), until: until === undefined ? null : at(until) };
  });
  return { startedAt: at(started), target, pauses, stoppedAt: stopped === undefined ? null : at(stopped) };
}

/** 2026-11-19 is a Thursday; the café is open from 7 to 19. */
describe('health of a running clock', () => {
  const thursdayAtNine: Story = { started: '2026-11-19 09:00' };
  const thursdayEvening: Story = { started: '2026-11-19 18:00' };
  const tomorrow: Story = { started: '2026-11-18 12:00', target: bySixTomorrow };
  const atNight: Story = { started: '2026-11-18 12:00', target: byNineAtNight };
  it.each([
    ['at the start', thursdayAtNine, '2026-11-19 09:00', 'fine'],
    ['more than an hour left', thursdayAtNine, '2026-11-19 11:59', 'fine'],
    ['an hour left', thursdayAtNine, '2026-11-19 12:00', 'due_soon'],
    ['at the due time', thursdayAtNine, '2026-11-19 13:00', 'due_soon'],
    ['a minute late', thursdayAtNine, '2026-11-19 13:01', 'overdue'],
    ['four hours late', thursdayAtNine, '2026-11-19 17:00', 'overdue'],
    ['more than four hours late', thursdayAtNine, '2026-11-19 17:01', 'escalated'],
    ['over night three hours are left', thursdayEvening, '2026-11-20 02:00', 'fine'],
    ['the next morning too', thursdayEvening, '2026-11-20 07:00', 'fine'],
    ['until an hour is left', thursdayEvening, '2026-11-20 09:00', 'due_soon'],
    ['late by an hour of tonight, after closing', { started: '2026-11-19 14:00' }, '2026-11-19 22:00', 'overdue'],
    ['and not escalated by the night', { started: '2026-11-19 14:00' }, '2026-11-20 06:59', 'overdue'],
    ['escalated by three more hours of morning', { started: '2026-11-19 14:00' }, '2026-11-20 10:01', 'escalated'],
    ['due at closing time, that evening', { started: '2026-11-19 15:00' }, '2026-11-19 21:00', 'due_soon'],
    ['due at closing time, as it opens', { started: '2026-11-19 15:00' }, '2026-11-20 07:00', 'overdue'],
    [
      'taken after closing time, at night',
      { started: '2026-11-19 20:00', target: { kind: 'open_minutes', minutes: 30 } },
      '2026-11-19 23:00',
      'fine',
    ],
    [
      'taken after closing time, as it opens',
      { started: '2026-11-19 20:00', target: { kind: 'open_minutes', minutes: 30 } },
      '2026-11-20 07:00',
      'due_soon',
    ],
    ['by 18 tomorrow, with an hour left', tomorrow, '2026-11-19 17:00', 'due_soon'],
    ['by 18 tomorrow, late', tomorrow, '2026-11-19 18:01', 'overdue'],
    ['due while closed, before', atNight, '2026-11-19 20:59', 'due_soon'],
    ['due while closed, does not ring at night', atNight, '2026-11-19 21:01', 'due_soon'],
    ['due while closed, rings as it opens', atNight, '2026-11-20 07:00', 'overdue'],
    ['due while closed, to the owner by open time', atNight, '2026-11-20 11:01', 'escalated'],
    [
      'over the weekend nothing changes',
      { started: '2026-11-22 13:00', target: { kind: 'open_minutes', minutes: 200 } },
      '2026-11-22 23:00',
      'due_soon',
    ],
  ] as const)('%s', (_, story, now, health) => {
    expect(clockOf(factsOf(story), cafe, at(now), policy)).toMatchObject({ state: 'running', health });
  });
});

describe('waiting for the customer', () => {
  it.each([
    [
      'moves what is due on',
      ['2026-11-19 10:00 > 2026-11-19 12:00'],
      '2026-11-19 12:30',
      '2026-11-19 15:00',
      'running',
      90,
    ],
    [
      'counts only what was open of it',
      ['2026-11-19 10:00 > 2026-11-20 08:00'],
      '2026-11-20 08:00',
      '2026-11-20 11:00',
      'running',
      60,
    ],
    [
      'is nothing at night',
      ['2026-11-19 20:00 > 2026-11-20 06:00'],
      '2026-11-20 07:00',
      '2026-11-19 13:00',
      'running',
      600,
    ],
    ['moves it on as long as it lasts', ['2026-11-19 10:00'], '2026-11-19 16:00', '2026-11-19 19:00', 'paused', 60],
    [
      'may happen twice',
      ['2026-11-19 10:00 > 2026-11-19 11:00', '2026-11-19 12:00 > 2026-11-19 13:00'],
      '2026-11-19 14:00',
      '2026-11-19 15:00',
      'running',
      180,
    ],
    [
      'counts once where it overlaps',
      ['2026-11-19 10:00 > 2026-11-19 12:00', '2026-11-19 11:00 > 2026-11-19 11:30'],
      '2026-11-19 14:00',
      '2026-11-19 15:00',
      'running',
      180,
    ],
    [
      'does not count before the start',
      ['2026-11-19 07:00 > 2026-11-19 10:00'],
      '2026-11-19 10:30',
      '2026-11-19 14:00',
      'running',
      30,
    ],
    [
      'does not count before it happens',
      ['2026-11-19 12:00 > 2026-11-19 13:00'],
      '2026-11-19 10:00',
      '2026-11-19 13:00',
      'running',
      60,
    ],
  ] as const)('%s', (_, waited, now, due, state, elapsedMinutes) => {
    const clock = clockOf(factsOf({ started: '2026-11-19 09:00', waited }), cafe, at(now), policy);
    expect(clock).toMatchObject({ state, dueAt: at(due) });
    expect(clock.elapsedOpenMilliseconds / MINUTE).toBe(elapsedMinutes);
  });

  it('is never late, and is as late afterwards as it was before', () => {
    const waited = ['2026-11-19 14:00 > 2026-11-19 18:00'];
    const story = { started: '2026-11-19 09:00', waited };
    expect(clockOf(factsOf(story), cafe, at('2026-11-19 17:30'), policy).health).toBe('fine');
    expect(clockOf(factsOf(story), cafe, at('2026-11-19 18:00'), policy).health).toBe('overdue');
    expect(clockOf(factsOf(story), cafe, at('2026-11-20 09:00'), policy).health).toBe('overdue');
    expect(clockOf(factsOf(story), cafe, at('2026-11-20 09:01'), policy).health).toBe('escalated');
  });

  it('that ended after closing time is late no sooner than the next opening', () => {
    const story = { started: '2026-11-19 09:00', waited: ['2026-11-19 14:00 > 2026-11-19 21:00'] };
    expect(clockOf(factsOf(story), cafe, at('2026-11-19 22:00'), policy).health).toBe('fine');
    expect(clockOf(factsOf(story), cafe, at('2026-11-20 07:00'), policy).health).toBe('overdue');
  });

  it('that lasted only while the shop was closed keeps the night quiet too', () => {
    const story = { started: '2026-11-19 09:00', waited: ['2026-11-19 20:00 > 2026-11-19 21:00'] };
    expect(clockOf(factsOf(story), cafe, at('2026-11-19 19:30'), policy).health).toBe('escalated');
    expect(clockOf(factsOf(story), cafe, at('2026-11-19 22:00'), policy).health).toBe('fine');
    expect(clockOf(factsOf(story), cafe, at('2026-11-20 07:00'), policy).health).toBe('escalated');
  });

  it('moves a time of day on as well', () => {
    const story = {
      started: '2026-11-18 12:00',
      target: bySixTomorrow,
      waited: ['2026-11-18 13:00 > 2026-11-18 15:00'],
    };
    expect(clockOf(factsOf(story), cafe, at('2026-11-18 16:00'), policy).dueAt).toBe(at('2026-11-20 08:00'));
  });
});

describe('a clock that was stopped', () => {
  it.each([
    ['in time', { started: '2026-11-19 09:00', stopped: '2026-11-19 12:00' }, 'met'],
    ['at the due time', { started: '2026-11-19 09:00', stopped: '2026-11-19 13:00' }, 'met'],
    ['late', { started: '2026-11-19 09:00', stopped: '2026-11-19 13:01' }, 'missed'],
    ['due at closing time and done that evening', { started: '2026-11-19 15:00', stopped: '2026-11-19 21:00' }, 'met'],
    [
      'due at nine at night and done at half past, though no open minute has passed',
      { started: '2026-11-18 12:00', target: byNineAtNight, stopped: '2026-11-19 21:30' },
      'missed',
    ],
    [
      'by a time of day and done that evening',
      { started: '2026-11-18 12:00', target: bySixTomorrow, stopped: '2026-11-19 20:00' },
      'missed',
    ],
    [
      'in time thanks to the waiting',
      { started: '2026-11-19 09:00', waited: ['2026-11-19 10:00 > 2026-11-19 12:00'], stopped: '2026-11-19 14:30' },
      'met',
    ],
    [
      'while waiting',
      { started: '2026-11-19 09:00', waited: ['2026-11-19 10:00'], stopped: '2026-11-19 18:30' },
      'met',
    ],
  ] as const)('%s', (_, story, state) => {
    const much = clockOf(factsOf(story), cafe, at('2027-02-01 12:00'), policy);
    expect(much).toMatchObject({ state, health: 'fine', stoppedAt: at(story.stopped) });
    expect(clockOf(factsOf(story), cafe, at(story.stopped), policy)).toEqual(much);
  });

  it('is followed by a new one where the case is opened again', () => {
    const first = factsOf({ started: '2026-11-19 09:00', stopped: '2026-11-19 12:00' });
    const second = factsOf({ started: '2026-11-25 18:30' });
    expect(clockOf(first, cafe, at('2026-11-25 18:30'), policy).state).toBe('met');
    expect(clockOf(second, cafe, at('2026-11-25 18:30'), policy)).toMatchObject({
      state: 'running',
      dueAt: at('2026-11-26 10:30'),
      elapsedOpenMilliseconds: 0,
    });
  });
});

describe.each(zones)('in %s', (zone) => {
  it('elapsed time never goes backwards and runs exactly while open and not waiting', () => {
    fc.assert(
      fc.property(anyHours, anyStory, anyMinutes, (hours, facts, minutes) => {
        const calendar = openCalendar(hours, zone);
        const now = at(facts.startedAt + minutes * MINUTE);
        const elapsed = (moment: number) => clockOf(facts, calendar, at(moment), policy).elapsedOpenMilliseconds;
        const waiting = facts.pauses.some(({ from, until }) => from <= now && (until === null || now < until));
        const runs = calendar.isOpen(now) && !waiting;
        expect(elapsed(now + MINUTE) - elapsed(now)).toBe(runs ? MINUTE : 0);
      }),
    );
  });

  it('the health never becomes worse while closed or waiting, and never better by time alone', () => {
    const order = ['fine', 'due_soon', 'overdue', 'escalated'];
    fc.assert(
      fc.property(anyHours, anyStory, anyMinutes, (hours, facts, minutes) => {
        const calendar = openCalendar(hours, zone);
        const now = at(facts.startedAt + minutes * MINUTE);
        const next = at(now + MINUTE);
        const before = clockOf(facts, calendar, now, policy);
        const after = clockOf(facts, calendar, next, policy);
        fc.pre(before.state === 'running' && after.state === 'running');
        const worse = order.indexOf(after.health) - order.indexOf(before.health);
        expect(worse).toBeGreaterThanOrEqual(0);
        const closed = !calendar.isOpen(now) && !calendar.isOpen(next);
        expect(worse).toBeLessThanOrEqual(closed ? 0 : order.length);
      }),
    );
  });
});
