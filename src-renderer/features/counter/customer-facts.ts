import type { CustomerDetail } from '#shared/contract/customers.contract.ts';

/** A birthday is worth a word from a week before. */
const birthdayNearDays = 7;

/** Away for this many of her usual gaps, and at least this many days, is long. */
const longAwayGaps = 3;
const leastLongAwayDays = 21;
/** For those whose habit is not known yet. */
const longAwayWithoutHabitDays = 60;

type Facts = Pick<CustomerDetail, 'lastVisitDay' | 'today' | 'usualGapDays'>;

/** Days since the last visit when that is long for this customer; null when it is not, or she never came. */
export function longAwayDays({ lastVisitDay, today, usualGapDays }: Facts): number | null {
  if (lastVisitDay === null) return null;
  const away = today - lastVisitDay;
  const long =
    usualGapDays === null ? longAwayWithoutHabitDays : Math.max(leastLongAwayDays, usualGapDays * longAwayGaps);
  return away >= long ? away : null;
}

/** Days until the birthday when it is near; null when it is not, or not known. */
export function nearBirthdayDays({ birthdayInDays }: Pick<CustomerDetail, 'birthdayInDays'>): number | null {
  return birthdayInDays !== null && birthdayInDays <= birthdayNearDays ? birthdayInDays : null;
}
