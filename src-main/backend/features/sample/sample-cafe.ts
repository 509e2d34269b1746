import type { Language } from '#shared/contract/values.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, ProgramId, RewardId, Sequence, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { openBalance, recordPastVisit, redeemInPast, voidInPast } from '#main/backend/features/cards/past.service.ts';
import { insertCustomer } from '#main/backend/features/customers/new-customer.service.ts';
import { readPhoneNumber } from '#main/backend/features/customers/phone-number.service.ts';
import type { Posted } from '#main/backend/features/ledger/ledger.service.ts';
import { createProgram } from '#main/backend/features/programs/programs.service.ts';
import type { Random } from './random.ts';
import type { SampleEvent } from './sample-history.ts';
import { samplePerson } from './sample-people.ts';
import { samplePrograms } from './sample-programs.ts';

export interface SampleCafe {
  readonly random: Random;
  readonly calendar: BusinessCalendar;
  readonly language: Language;
  readonly currency: string;
  readonly country: string;
  readonly staff: readonly StaffId[];
  readonly opensAt: Moment;
}

/** Between 11 and 15 o'clock one guest in two of those who eat there gets her stamp on the lunch card. */
const LUNCH_HOURS: readonly [number, number] = [11, 15];
const REDEEMED_AFTER = 20_000;
const HOUR = 3_600_000;

/** Opens the invented cafe with its cards; `live` then carries out what happens in it, one event after the other. */
export function openSampleCafe(db: WritableDb, cafe: SampleCafe) {
  const { random, calendar, language, country } = cafe;
  const terms = samplePrograms(language, cafe.currency);
  const coffee = programOf(db, terms.coffee, cafe.opensAt);
  const lunch = programOf(db, terms.lunch, cafe.opensAt);
  const ids: CustomerId[] = [];
  const waiting = new Map<number, RewardId[]>();
  let lastStamp: Sequence | null = null;
  let customers = 0;
  let stamps = 0;

  const onDuty = (at: Moment): StaffId | null => cafe.staff[Math.floor(at / (4 * HOUR)) % cafe.staff.length] ?? null;
  const idOf = (person: number): CustomerId => {
    const id = ids[person];
    if (id === undefined) throw new Error(`Person ${person} comes before she was enrolled`);
    return id;
  };
  const isLunch = (person: number, at: Moment): boolean => {
    const hour = (at - calendar.startOf(calendar.dayOf(at)) + calendar.cutoffMinutes * 60_000) / HOUR;
    return person % 3 === 0 && hour >= LUNCH_HOURS[0] && hour < LUNCH_HOURS[1] && random.chance(0.5);
  };
  const keepRewards = (person: number, posted: Posted): void => {
    const issued = posted.entries.flatMap((entry) =>
      entry.kind === 'reward_issued' && entry.rewardId !== null ? [entry.rewardId] : [],
    );
    if (issued.length > 0) waiting.set(person, [...(waiting.get(person) ?? []), ...issued]);
  };

  const enrol = (db: WritableDb, person: number, at: Moment): void => {
    const profile = samplePerson(random, language);
    const phoneDigits = readPhoneNumber(profile.phone, country) ?? '';
    const who = { ...profile, phoneDigits, reference: '', code: null, enrolledAt: at, enrolledBy: onDuty(at) };
    ids[person] = insertCustomer(db, calendar, who);
    customers += 1;
  };

  const visit = (db: WritableDb, event: Extract<SampleEvent, { kind: 'visit' }>): void => {
    const { person, at } = event;
    const customerId = idOf(person);
    const staffId = onDuty(at);
    const [reward, ...others] = waiting.get(person) ?? [];
    const programId = isLunch(person, at) ? lunch : coffee;
    const posted = recordPastVisit(db, calendar, {
      customerId,
      programId,
      at,
      stamps: event.stamps,
      staffId,
      imported: false,
    });
    stamps += event.stamps;
    lastStamp = posted.entries.find((entry) => entry.kind === 'stamp')?.seq ?? null;
    keepRewards(person, posted);
    if (reward === undefined || !event.redeems) return;
    // One that lapsed meanwhile is refused, and forgotten here like at a real till.
    redeemInPast(db, calendar, reward, { at: asMoment(at + REDEEMED_AFTER), staffId });
    waiting.set(person, [...others, ...(waiting.get(person) ?? []).slice(others.length + 1)]);
  };

  return {
    customers: () => customers,
    customerOf: idOf,
    coffeeValue: terms.coffee.rewardValue,
    stamps: () => stamps,
    live: (db: WritableDb, event: SampleEvent): void => {
      const { at, person } = event;
      switch (event.kind) {
        case 'enrol':
          enrol(db, person, at);
          return;
        case 'opening': {
          const balance = { customerId: idOf(person), programId: coffee, at, stamps: event.stamps, imported: false };
          keepRewards(person, openBalance(db, calendar, { ...balance, staffId: onDuty(at) }));
          return;
        }
        case 'visit':
          visit(db, event);
          return;
        case 'slip':
          if (lastStamp !== null) {
            voidInPast(db, calendar, lastStamp, { at, staffId: onDuty(at), reason: null, undo: true });
            lastStamp = null;
          }
          return;
        default:
          assertNever(event);
      }
    },
  };
}

function programOf(db: WritableDb, terms: ProgramTerms, at: Moment): ProgramId {
  const created = createProgram(db, terms, { at, by: null });
  if (!created.ok) throw new Error(`The sample program was refused: ${created.refusal.code}`);
  return created.value;
}
