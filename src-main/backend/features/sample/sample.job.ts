import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { addDays, calendarOf } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { BATCH_MILLISECONDS, type JobTools } from '#main/backend/jobs/job.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { lapseBatch } from '#main/backend/features/cards/lapse.service.ts';
import { compactIndex } from '#main/backend/features/customers/customer-search.service.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { complaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import { randomFrom } from './random.ts';
import { sampleComplaints } from './sample-complaints.ts';
import { openSampleReasons } from './sample-reasons.ts';
import { writeSampleImprovements } from './sample-improvements.ts';
import { writeSamplePainPoints } from './sample-pain-points.ts';
import { writeSampleReviews } from './sample-reviews.ts';
import { hireSampleStaff } from './sample-staff.ts';
import { sampleHistory, type SampleEvent } from './sample-history.ts';
import { openSampleCafe } from './sample-cafe.ts';

export interface SampleOrder {
  readonly people: number;
  readonly months: number;
  /** The same seed makes the same cafe, but for its card codes. */
  readonly seed: number;
  /** Stops when so many stamps were given. */
  readonly mostStamps?: number;
  /** Nobody is waiting at the till: longer transactions, no pauses. */
  readonly inHaste?: boolean;
}

export interface SampleOutcome {
  readonly customers: number;
  readonly stamps: number;
}

const DAYS_PER_MONTH = 30.44;
const HASTY_MILLISECONDS = 1500;
/** The invented past ends this long before now, so that the clock is never behind it. */
const ENDS_BEFORE_NOW = 120_000;

/** Fills an empty shop with a believable past, through the same ledger as the till, in the order it happened. */
export async function sampleJob(order: SampleOrder, tools: JobTools): Promise<SampleOutcome> {
  const { store, clock } = tools;
  const shop = shopService({ store, clock, version: '' });
  const { language, currency, country } = shop.get();
  const calendar = shop.calendar();
  const random = randomFrom(order.seed);
  const lastDay = shop.today();
  const firstDay = addDays(lastDay, -Math.round(order.months * DAYS_PER_MONTH));
  const staff = await hireSampleStaff(store, clock, language);
  const cafe = store.write((db) =>
    openSampleCafe(db, { random, calendar, language, currency, country, staff, opensAt: calendar.startOf(firstDay) }),
  );
  const until = asMoment(clock.now() - ENDS_BEFORE_NOW);
  const history = sampleHistory(random, { people: order.people, firstDay, lastDay }, calendar, until);
  const { inHaste = false, mostStamps = Infinity } = order;
  const patience = inHaste ? HASTY_MILLISECONDS : BATCH_MILLISECONDS;
  const [manager] = staff.slice(-1);
  const rules = complaintPolicyService({ store, clock, shop }).rules(store.read);
  const complaints =
    manager === undefined
      ? undefined
      : sampleComplaints({
          // Of its own, so that the same seed makes the same visits with or without them.
          random: randomFrom(order.seed + 1),
          language,
          calendar,
          reasons: store.write((db) => openSampleReasons(db, language)),
          rules,
          floor: staff.slice(0, -1),
          manager,
          coffee: cafe.coffeeValue,
          now: clock.now(),
        });
  let sweptOn = firstDay;
  let reached = firstDay;
  let event: IteratorResult<SampleEvent> = history.next();
  while (event.done !== true && cafe.stamps() < mostStamps && !tools.cancelled()) {
    const batchEnds = performance.now() + patience;
    store.write((db) => {
      while (event.done !== true && performance.now() < batchEnds) {
        reached = calendar.dayOf(event.value.at);
        if (calendarOf(reached).weekday === 1 && reached !== sweptOn) {
          sweptOn = reached;
          lapseAll(db, calendar, event.value.at);
        }
        cafe.live(db, event.value);
        const { kind, person, at } = event.value;
        if (kind === 'visit') complaints?.visited(cafe.customerOf(person), at);
        event = history.next();
      }
    });
    tools.progress(reached - firstDay, lastDay - firstDay);
    if (!inHaste) await tools.pause();
  }
  store.write((db) => {
    lapseAll(db, calendar, clock.now());
    compactIndex(db);
    complaints?.write(db);
    if (manager !== undefined) {
      const cafe = { language, calendar, rules, now: clock.now(), floor: staff.slice(0, -1), manager };
      writeSampleReviews(db, { ...cafe, random: randomFrom(order.seed + 2) });
      writeSamplePainPoints(db, { ...cafe, random: randomFrom(order.seed + 3) });
      writeSampleImprovements(db, { ...cafe, random: randomFrom(order.seed + 4) });
    }
  });
  return { customers: cafe.customers(), stamps: cafe.stamps() };
}

function lapseAll(db: WritableDb, calendar: BusinessCalendar, at: ReturnType<typeof asMoment>): void {
  for (;;) {
    const { cards, rewards } = lapseBatch(db, calendar, at);
    if (cards + rewards === 0) return;
  }
}
