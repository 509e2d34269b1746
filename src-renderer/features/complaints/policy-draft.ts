import type { z } from 'zod';
import type { complaintPolicySchema } from '#shared/contract/complaints.contract.ts';
import { severities, type Severity } from '#shared/domain/complaints/case.ts';
import type { ComplaintPolicy, Target } from '#shared/domain/complaints/policy.ts';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import { draftOfDay, intervalOf, type DayDraft } from './hours-draft.ts';

export interface HolidayDraft extends DayDraft {
  /** Tells it from the others while its date is not there yet. */
  readonly key: string;
  readonly date: BusinessDay | undefined;
  readonly name: string;
}

/** A target while it is being written; what the other kind needs is kept beside it. */
export interface TargetDraft {
  readonly kind: Target['kind'];
  readonly minutes: number | undefined;
  readonly days: number | undefined;
  /** Minutes since midnight. */
  readonly by: number | undefined;
}

export const clocks = ['answer', 'settle'] as const;
type Clock = (typeof clocks)[number];

/** The policy while it is being written: any field may be empty. */
export interface PolicyDraft {
  readonly week: readonly DayDraft[];
  readonly holidays: readonly HolidayDraft[];
  readonly targets: Readonly<Record<Severity, Readonly<Record<Clock, TargetDraft>>>>;
  readonly dueSoonMinutes: number | undefined;
  readonly ownerAfterMinutes: number | undefined;
  /** In whole currency, as it is typed: 12.5 zł. */
  readonly perCase: number | undefined;
  readonly perDay: number | undefined;
}

/** The policy as it is sent. */
export type PolicyToSave = z.infer<typeof complaintPolicySchema>;

/** What cannot be saved: at which field, why, and what a number may be. */
export interface PolicyFault {
  readonly at: string;
  readonly why:
    | 'timeMissing'
    | 'neverOpen'
    | 'dateMissing'
    | 'dateTwice'
    | 'nameMissing'
    | 'number'
    | 'money'
    | 'dayBelowCase';
  readonly min?: number;
  readonly max?: number;
}

export const ranges = {
  minutes: { min: 1, max: 60_000 },
  days: { min: 1, max: 60 },
  dueSoonMinutes: { min: 0, max: 10_000 },
  ownerAfterMinutes: { min: 0, max: 60_000 },
} as const;

const mostMoney = 1_000_000_000;

/** @param moneyDigits digits of the currency after the decimal mark */
export function draftOfPolicy(policy: ComplaintPolicy, moneyDigits: number): PolicyDraft {
  const targetsOf = (severity: Severity) => ({
    answer: draftOfTarget(policy.targets[severity].answer),
    settle: draftOfTarget(policy.targets[severity].settle),
  });
  return {
    week: policy.hours.week.map(draftOfDay),
    holidays: policy.hours.holidays
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, name, open }) => ({ ...draftOfDay(open), key: date, date: businessDayFromIso(date), name })),
    targets: { minor: targetsOf('minor'), moderate: targetsOf('moderate'), serious: targetsOf('serious') },
    dueSoonMinutes: policy.dueSoonMinutes,
    ownerAfterMinutes: policy.ownerAfterMinutes,
    perCase: policy.limits.perCase / 10 ** moneyDigits,
    perDay: policy.limits.perDay / 10 ** moneyDigits,
  };
}

function draftOfTarget(target: Target): TargetDraft {
  const usual = { minutes: 240, days: 1, by: 10 * 60 };
  return { ...usual, ...target };
}

/** Undefined while a number of it is missing. */
export function targetOfDraft({ kind, minutes, days, by }: TargetDraft): Target | undefined {
  if (kind === 'open_minutes') return within(minutes, ranges.minutes) ? { kind, minutes } : undefined;
  return by !== undefined && within(days, ranges.days) ? { kind, days, by } : undefined;
}

function within(value: number | undefined, { min, max }: { min: number; max: number }): value is number {
  return value !== undefined && value >= min && value <= max;
}

/**
 * The policy a draft stands for, or what is wrong with it, from the top of the form down.
 * @param moneyDigits digits of the currency after the decimal mark
 */
export function policyOfDraft(
  draft: PolicyDraft,
  moneyDigits: number,
): { readonly policy: PolicyToSave; readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = [];
  const wrong = (at: string, why: PolicyFault['why'], range?: { min: number; max: number }) =>
    faults.push({ at, why, ...range });

  const opening = (day: DayDraft, at: string) =>
    (day.open ? day.spans : []).flatMap((span, index) => {
      const interval = intervalOf(span);
      if (span.from === undefined) wrong(`${at}.${index}.from`, 'timeMissing');
      if (span.until === undefined) wrong(`${at}.${index}.until`, 'timeMissing');
      return interval === undefined ? [] : [interval];
    });
  const number = (value: number | undefined, at: string, range: { min: number; max: number }): number => {
    if (within(value, range)) return value;
    wrong(at, 'number', range);
    return range.min;
  };
  const money = (value: number | undefined, at: string): MinorUnits => {
    const minor = Math.round((value ?? -1) * 10 ** moneyDigits);
    if (minor >= 0 && minor <= mostMoney) return asMinorUnits(minor);
    wrong(at, 'money');
    return asMinorUnits(0);
  };
  const target = ({ kind, minutes, days, by }: TargetDraft, at: string): Target => {
    if (kind === 'open_minutes') return { kind, minutes: number(minutes, `${at}.minutes`, ranges.minutes) };
    if (by === undefined) wrong(`${at}.by`, 'timeMissing');
    return { kind, days: number(days, `${at}.days`, ranges.days), by: by ?? 0 };
  };
  const targetsOf = (severity: Severity) => ({
    answer: target(draft.targets[severity].answer, `${severity}.answer`),
    settle: target(draft.targets[severity].settle, `${severity}.settle`),
  });

  const week = draft.week.map((day, index) => opening(day, `week.${index}`));
  if (draft.week.every(({ open }) => !open)) wrong('week', 'neverOpen');
  const holidays = draft.holidays.flatMap((holiday, index) => {
    const { key, date, name } = holiday;
    if (date === undefined) wrong(`${key}.date`, 'dateMissing');
    else if (draft.holidays.slice(0, index).some((earlier) => earlier.date === date)) wrong(`${key}.date`, 'dateTwice');
    if (name.trim() === '') wrong(`${key}.name`, 'nameMissing');
    const open = opening(holiday, key);
    return date === undefined ? [] : [{ date: isoOfBusinessDay(date), name: name.trim(), open }];
  });
  const targets = { serious: targetsOf('serious'), moderate: targetsOf('moderate'), minor: targetsOf('minor') };
  const dueSoonMinutes = number(draft.dueSoonMinutes, 'dueSoonMinutes', ranges.dueSoonMinutes);
  const ownerAfterMinutes = number(draft.ownerAfterMinutes, 'ownerAfterMinutes', ranges.ownerAfterMinutes);
  const limits = { perCase: money(draft.perCase, 'perCase'), perDay: money(draft.perDay, 'perDay') };
  if (limits.perDay < limits.perCase) wrong('perDay', 'dayBelowCase');
  return { policy: { hours: { week, holidays }, targets, dueSoonMinutes, ownerAfterMinutes, limits }, faults };
}

/** The most serious first: that is what an owner thinks about. */
export const severitiesFromTop: readonly Severity[] = severities.toReversed();
