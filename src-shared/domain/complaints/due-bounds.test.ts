import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMinutes, anyStory } from '#test/builders/case-clock-story.ts';
import { aWeek, at } from '#test/builders/opening-hours.ts';
import { addMinutes, asMoment } from '../kernel/clock.ts';
import { clockOf, type ClockHealth } from './case-clock.ts';
import { dueBounds, type DueBounds } from './due-bounds.ts';
import { openCalendar } from './opening-hours.ts';
import { suggestedPolicy } from './suggested-policy.ts';

const weeks = {
  cafe: aWeek(),
  bar: aWeek({ everyDay: ['18:00-26:00'] }),
  lunch: aWeek({ everyDay: ['11:00-14:00', '18:00-22:00'], sunday: [], holidays: { '2026-11-11': [] } }),
  always: aWeek({ everyDay: ['0:00-24:00'] }),
};
const policy = suggestedPolicy('PLN');

function healthBetween(bounds: DueBounds, due: number, runningSince: number): ClockHealth {
  if (runningSince > bounds.lastOpenAt || due > bounds.soonUntil) return 'fine';
  if (due < bounds.escalatedBefore) return 'escalated';
  return due < bounds.overdueBefore ? 'overdue' : 'due_soon';
}

it.each(Object.entries(weeks))('tells of a running clock what reading it tells: %s', (_, hours) => {
  const rules = { policy, calendar: openCalendar(hours, 'Europe/Warsaw') };
  fc.assert(
    fc.property(anyStory, anyMinutes, (story, minutes) => {
      const now = addMinutes(story.startedAt, minutes);
      const clock = clockOf(story, rules.calendar, now, policy);
      fc.pre(clock.state === 'running');
      const ends = story.pauses.map(({ until }) => until ?? now).filter((until) => until <= now);
      const bounds = dueBounds(rules, now);
      const told = bounds && healthBetween(bounds, clock.dueAt, Math.max(story.startedAt, ...ends));
      expect(told).toBe(clock.health);
    }),
  );
});

it.each([
  ['an hour left', '2026-11-19 12:00', 'due_soon'],
  ['a minute more', '2026-11-19 11:59', 'fine'],
  ['at the due time', '2026-11-19 13:00', 'due_soon'],
  ['a minute late', '2026-11-19 13:01', 'overdue'],
  ['four hours late', '2026-11-19 17:00', 'overdue'],
  ['a minute more than four hours late', '2026-11-19 17:01', 'escalated'],
])('tells of what is due at 13:00 to the minute: %s', (_, now, health) => {
  const bounds = dueBounds({ policy, calendar: openCalendar(weeks.cafe, 'Europe/Warsaw') }, at(now));
  expect(bounds && healthBetween(bounds, at('2026-11-19 13:00'), at('2026-11-19 09:00'))).toBe(health);
});

it('has none for a week that never opens', () => {
  const calendar = openCalendar(aWeek({ everyDay: [] }), 'Europe/Warsaw');
  expect(dueBounds({ policy, calendar }, asMoment(0))).toBeNull();
});
