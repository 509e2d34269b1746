import type { DayFigures, DayPerson, DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { hoursOfDay } from '#shared/domain/reports/day-report/hours-of-day.ts';
import { comparableDays, sameWeekdays, usual } from '#shared/domain/reports/day-report/usual-day.ts';
import { casesOfDay } from '#main/backend/features/learn/cases-of-day.service.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { correctionsOf, type CorrectionOfPerson } from './corrections-of-day.ts';
import {
  firstKnownDay,
  listGoodwill,
  listHours,
  listPeople,
  listRedeemers,
  listStaffNames,
  listStandingDays,
  stampsTakenBack,
  worthOfRewards,
  type RewardEntry,
  type StandingDay,
} from './day-report.repository.ts';
import { ledgerOfDay } from './ledger-of-day.ts';

/** One business day as it stands now: a stamp that was taken back later is not among its stamps any more. */
export function dayReport({ day }: { readonly day: BusinessDay }, tools: ReportTools): DayReport {
  const { db, calendar, now, today } = tools;
  const startsAt = calendar.startOf(day);
  const endsAt = calendar.startOf(addDays(day, 1));
  const standing = standingDays(db, [day, ...comparableDays(day)]);
  const ofDay = standing(day);
  const corrections = correctionsOf(db, day);
  // What happens this very moment is part of the day.
  const until = day === today ? asMoment(now + 1) : endsAt;
  return {
    day,
    madeAt: now,
    running: day >= today,
    startsAt,
    endsAt,
    firstDay: firstKnownDay(db),
    today,
    figures: figuresOf(ofDay),
    stampsTakenBack: stampsTakenBack(db, day),
    rewards: rewardsOf(db, day),
    corrections: corrections.map(({ correction }) => correction),
    goodwill: goodwillOf(db, day),
    complaints: { taken: ofDay.complaintsTaken, ...casesOfDay(db, startsAt, until) },
    people: peopleOf(db, day, corrections),
    hours: hoursOfDay(listHours(db, day), calendar.cutoffMinutes),
    usual: usualOf(day, standing),
    ledger: ledgerOfDay(db, day, day >= today),
  };
}

function standingDays(db: ReadableDb, days: readonly BusinessDay[]): (day: BusinessDay) => StandingDay {
  const found = new Map(listStandingDays(db, days).map((row) => [row.day, row]));
  return (day) => {
    const row = found.get(day);
    if (row === undefined) throw new Error('A day that was asked for has a row');
    return row;
  };
}

const COMPARED = [
  'visits',
  'firstVisits',
  'stamps',
  'cardsOpened',
  'cardsCompleted',
  'rewardsIssued',
  'rewardsRedeemed',
  'complaintsTaken',
] as const satisfies readonly (keyof DayFigures & keyof StandingDay)[];

function figuresFrom(valueOf: (figure: (typeof COMPARED)[number]) => number): DayFigures {
  return Object.fromEntries(COMPARED.map((figure) => [figure, valueOf(figure)])) as DayFigures;
}

function figuresOf(standing: StandingDay): DayFigures {
  return figuresFrom((figure) => standing[figure]);
}

function usualOf(day: BusinessDay, standing: (day: BusinessDay) => StandingDay): DayReport['usual'] {
  const days = sameWeekdays(day, (one) => standing(one).visits > 0);
  const [to] = days;
  const from = days.at(-1);
  if (from === undefined || to === undefined) return null;
  const figures = figuresFrom((figure) => usual(days.map((one) => standing(one)[figure])) ?? 0);
  return { days: days.length, from, to, figures };
}

function rewardsOf(db: ReadableDb, day: BusinessDay): DayReport['rewards'] {
  const rows = worthOfRewards(db, day);
  const of = (kind: RewardEntry) => {
    const row = rows.find((one) => one.kind === kind);
    return { count: row?.count ?? 0, value: asMinorUnits(row?.value ?? 0) };
  };
  return { issued: of('reward_issued'), redeemed: of('reward_redeemed'), expired: of('reward_expired') };
}

function goodwillOf(db: ReadableDb, day: BusinessDay): DayReport['goodwill'] {
  const kinds = listGoodwill(db, day);
  const sum = (of: 'gestures' | 'cost') => kinds.reduce((total, kind) => total + kind[of], 0);
  return { all: { gestures: sum('gestures'), cost: asMinorUnits(sum('cost')) }, kinds };
}

/** Everybody who did something, who stamped most first. */
function peopleOf(db: ReadableDb, day: BusinessDay, corrections: readonly CorrectionOfPerson[]): DayPerson[] {
  const stamped = new Map(listPeople(db, day).map((row) => [row.staff_id, row]));
  const redeemed = new Map(listRedeemers(db, day).map((row) => [row.staff_id, row.redeemed]));
  const nobody = { id: 0, name: '' };
  return [...listStaffNames(db), nobody]
    .map(({ id, name }) => ({
      staffId: id === 0 ? null : asId<StaffId>(id),
      name,
      visits: stamped.get(id)?.visits ?? 0,
      stamps: stamped.get(id)?.stamps ?? 0,
      redeemed: redeemed.get(id) ?? 0,
      corrections: corrections.filter(({ staffId }) => staffId === id).length,
    }))
    .filter(({ stamps, redeemed: had, corrections: taken }) => stamps + had + taken > 0)
    .toSorted((a, b) => b.stamps - a.stamps || b.redeemed - a.redeemed);
}
