import words from '#resources/sample/complaints.json' with { type: 'json' };
import type { Language } from '#shared/contract/values.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import { channels, type CaseState, type Severity } from '#shared/domain/complaints/case.ts';
import { actOn, type CaseStep } from '#shared/domain/complaints/case-workflow.ts';
import type { CaseHappening } from '#shared/domain/complaints/case-event.ts';
import { addDays, type BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CustomerId, ReasonId, StaffId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Happening } from '#main/backend/features/complaints/case-log.service.ts';
import { recordPastCase } from '#main/backend/features/complaints/past-cases.service.ts';
import { linkCases } from '#main/backend/features/complaints/related-cases.service.ts';
import { keepPastRatings } from '#main/backend/features/satisfaction/past-ratings.service.ts';
import type { Random } from './random.ts';
import { withRating } from './sample-ratings.ts';

interface Cafe {
  readonly random: Random;
  readonly language: Language;
  readonly calendar: BusinessCalendar;
  /** What complaints are about here, by code or by the sample's own key. */
  readonly reasons: ReadonlyMap<string, ReasonId>;
  readonly rules: ClockRules;
  readonly floor: readonly StaffId[];
  readonly manager: StaffId;
  /** What a cup costs. */
  readonly coffee: MinorUnits;
  readonly now: Moment;
}

interface Grievance {
  readonly customerId: CustomerId;
  readonly at: Moment;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Of the visits long past one in so many had something to say. */
const ONE_IN = 120;
const LATELY = 2 * DAY;
const SHARE_SERIOUS = 0.08;
/** A morning's work: so many are open, however quiet the last days were. */
const OPEN = 10;
/** The latest of a cafe far larger than any; nobody reads more. */
const MOST = 2000;

/** Listens to the visits as they happen; `write` then puts the complaints down with everything that came of them. */
export function sampleComplaints(cafe: Cafe) {
  const { random, now } = cafe;
  const heard: Grievance[] = [];
  const lately: Grievance[] = [];
  let before: readonly Grievance[] = [];
  // Of those who complained: when they came, for what they are asked on their next visit.
  const visits = new Map<CustomerId, Moment[]>();
  return {
    visited: (customerId: CustomerId, at: Moment): void => {
      const visit = { customerId, at };
      visits.get(customerId)?.push(at);
      if (now - at < LATELY) {
        lately.push(visit);
        return;
      }
      before = [...before, visit].slice(-OPEN);
      if (!random.chance(1 / ONE_IN)) return;
      heard.push(visit);
      if (!visits.has(customerId)) visits.set(customerId, []);
    },
    write: (db: WritableDb): void => {
      for (const grievance of heard.slice(-MOST)) {
        writePast(db, cafe, grievance, visits.get(grievance.customerId) ?? []);
      }
      const late = lately.length < OPEN ? [...before, ...lately].slice(-OPEN) : lately;
      const open: CaseId[] = [];
      // Spread over the last days, the oldest first.
      for (let number = 0; number < Math.min(OPEN, late.length); number += 1) {
        const grievance = late[Math.floor((number * late.length) / OPEN)];
        if (grievance !== undefined) open.push(writeOpen(db, cafe, grievance, number));
      }
      const [one, other] = open;
      if (one === undefined || other === undefined) return;
      linkCases(db, [one, other], cafe.rules, { staffId: cafe.manager, at: now });
    },
  };
}

type Told = (typeof words)[Language]['cases'][number];

/** Of the past now and then a serious one. */
function anyOf({ random, language }: Cafe): Told {
  const serious = random.chance(SHARE_SERIOUS);
  const some = words[language].cases.filter(({ severity }) => (severity === 'serious') === serious);
  return random.pick(some.flatMap((told) => Array.from({ length: told.often }, () => told)));
}

function complaintOf({ random, reasons }: Cafe, { customerId }: Grievance, told: Told) {
  const reasonId = reasons.get(told.reason);
  if (reasonId === undefined) throw new Error(`There is no reason ${told.reason}`);
  return {
    severity: told.severity as Severity,
    complaint: {
      customerId: random.chance(0.85) ? customerId : null,
      channel: random.chance(0.6) ? 'counter' : random.pick(channels),
      reasonId,
      what: told.what,
      wants: told.wants,
      item: told.item,
      severity: null,
    },
  } as const;
}

function writePast(db: WritableDb, cafe: Cafe, grievance: Grievance, visits: readonly Moment[]): void {
  const { random, rules, calendar, language, coffee } = cafe;
  const { complaint, severity } = complaintOf(cafe, grievance, anyOf(cafe));
  const takenAt = asMoment(grievance.at + random.whole(3, 20) * MINUTE);
  const onTheSpot = severity === 'minor' && complaint.channel === 'counter' && random.chance(0.8);
  const text = words[language].replacement;
  const cost = asMinorUnits(Math.round(coffee * random.pick([0.5, 1, 1, 1.5])));
  const replaced = onTheSpot ? { text, cost, at: takenAt } : null;
  const later = onTheSpot ? [] : workedOn(cafe, takenAt);
  const settled = onTheSpot
    ? ({ at: takenAt, state: 'settled', later } as const)
    : ({ at: takenAt, state: 'new', later } as const);
  const asking = { ...cafe, apology: words[language].answer };
  const happenings = complaint.customerId === null ? later : withRating(asking, settled, visits);
  const caseId = recordPastCase(
    db,
    { complaint, severity, takenAt, takenBy: random.pick(cafe.floor), replaced, happenings },
    {
      rules,
      calendar,
    },
  );
  keepPastRatings(db, caseId, happenings, calendar);
}

/** What the manager does with a case, one step after the other, until now. */
function courseOf({ rules, now, manager: staffId }: Cafe, takenAt: Moment) {
  const happenings: Happening[] = [];
  let at = takenAt;
  let state: CaseState = 'new';
  return {
    happenings,
    after: (openMinutes: number, step: CaseStep, what: CaseHappening): void => {
      at = rules.calendar.addOpenMilliseconds(at, openMinutes * MINUTE);
      const next = actOn(state, step);
      if (at > now || !next.ok) return;
      state = next.value;
      happenings.push({ staffId, at, state, what });
    },
  };
}

/** From the first answer to closed, in opening hours; one in eight comes back. */
function workedOn(cafe: Cafe, takenAt: Moment): readonly Happening[] {
  const { random, language } = cafe;
  const said = words[language];
  const { happenings, after } = courseOf(cafe, takenAt);
  after(random.whole(20, 400), 'answer', { kind: 'answered', channel: 'phone', text: said.answer });
  if (random.chance(0.5)) after(random.whole(5, 60), 'note', { kind: 'note', text: said.note });
  if (random.chance(0.3)) {
    after(random.whole(5, 60), 'wait', { kind: 'waiting', text: said.waiting });
    after(random.whole(60, 900), 'resume', { kind: 'resumed' });
  }
  after(random.whole(60, 1200), 'settle', { kind: 'settled', text: said.settled });
  if (random.chance(1 / 8)) {
    after(random.whole(600, 3000), 'reopen', { kind: 'reopened', text: said.reopened });
    after(random.whole(60, 600), 'settle', { kind: 'settled', text: said.settled });
  }
  after(random.whole(900, 2400), 'close', { kind: 'closed' });
  return happenings;
}

/** A morning's work for a manager: some untouched, some answered, one waiting, one promised. */
function writeOpen(db: WritableDb, cafe: Cafe, grievance: Grievance, number: number): CaseId {
  const { random, rules, calendar, language, now } = cafe;
  const said = words[language];
  // One after the other, so that no two on the board are about the same.
  const told = said.cases[number % said.cases.length] ?? anyOf(cafe);
  const { complaint, severity } = complaintOf(cafe, grievance, told);
  const takenAt = asMoment(Math.min(grievance.at + 5 * MINUTE, now - 2 * MINUTE));
  const { happenings, after } = courseOf(cafe, takenAt);
  const answer = (): void =>
    after(random.whole(20, 90), 'answer', { kind: 'answered', channel: 'phone', text: said.answer });
  switch (number % 5) {
    case 1:
      after(random.whole(5, 60), 'acknowledge', { kind: 'acknowledged' });
      break;
    case 3:
      answer();
      after(1, 'promise', { kind: 'promised', text: said.promise, dueOn: addDays(calendar.dayOf(now), 1) });
      break;
    case 4:
      answer();
      after(1, 'wait', { kind: 'waiting', text: said.waiting });
      break;
    default:
      break;
  }
  const takenBy = random.pick(cafe.floor);
  return recordPastCase(db, { complaint, severity, takenAt, takenBy, replaced: null, happenings }, { rules, calendar });
}
