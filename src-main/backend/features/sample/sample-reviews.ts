import words from '#resources/sample/reviews.json' with { type: 'json' };
import type { Language } from '#shared/contract/values.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import { addDays, type BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { recordPastReview } from '#main/backend/features/reviews/past-reviews.service.ts';
import type { Random } from './random.ts';

/** What the registers beside the complaints are filled from. */
export interface SampleRegister {
  readonly random: Random;
  readonly language: Language;
  readonly calendar: BusinessCalendar;
  readonly rules: ClockRules;
  readonly floor: readonly StaffId[];
  readonly manager: StaffId;
  readonly now: Moment;
}

const MINUTE = 60_000;

/** What guests wrote about the invented cafe: most of it answered, the latest still to be. */
export function writeSampleReviews(db: WritableDb, cafe: SampleRegister): void {
  const { random, language, calendar, rules, floor, manager, now } = cafe;
  for (const { site, stars, author, daysAgo, text, answer } of words[language]) {
    const writtenOn = addDays(calendar.dayOf(now), -daysAgo);
    // Read the next morning, at the counter.
    const read = rules.calendar.addOpenMilliseconds(calendar.startOf(addDays(writtenOn, 1)), 40 * MINUTE);
    const loggedAt = asMoment(Math.min(read, now - 25 * MINUTE));
    const answeredAt = rules.calendar.addOpenMilliseconds(loggedAt, random.whole(15, 180) * MINUTE);
    const answered = answer !== '' && answeredAt < now;
    recordPastReview(
      db,
      {
        facts: {
          site,
          stars: stars as Stars | null,
          text,
          author,
          writtenOn,
          address: '',
          customerId: null,
        },
        loggedAt,
        loggedBy: random.pick(floor),
        answer: answered ? { text: answer, at: answeredAt, by: manager } : null,
      },
      { rules, calendar },
    );
  }
}
