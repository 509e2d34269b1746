import fc from 'fast-check';
import type { ClockFacts } from '#shared/domain/complaints/case-clock.ts';
import type { Target } from '#shared/domain/complaints/policy.ts';
import { addMinutes } from '#shared/domain/kernel/clock.ts';
import { anyMoment } from './opening-hours.ts';

/** Up to ten days. */
export const anyMinutes = fc.integer({ min: 0, max: 10 * 1440 });

export const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('open_minutes' as const), minutes: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({
    kind: fc.constant('open_days' as const),
    days: fc.integer({ min: 1, max: 5 }),
    by: fc.integer({ min: 0, max: 1439 }),
  }),
);

const anyPause = fc.record({ after: anyMinutes, minutes: fc.integer({ min: 1, max: 3 * 1440 }) });

/** A clock that nothing has stopped yet, with up to three times of waiting. */
export const anyStory: fc.Arbitrary<ClockFacts> = fc
  .record({ startedAt: anyMoment, target: anyTarget, pauses: fc.array(anyPause, { maxLength: 3 }) })
  .map(({ startedAt, target, pauses }) => ({
    startedAt,
    target,
    stoppedAt: null,
    pauses: pauses.map(({ after, minutes }) => ({
      from: addMinutes(startedAt, after),
      until: addMinutes(startedAt, after + minutes),
    })),
  }));
