import { z } from 'zod';
import { base } from '../base.ts';
import { shareSchema } from '../learn.contract.ts';
import { businessDaySchema, minorUnitsSchema } from '../values.ts';

const count = z.number().int().min(0);

/** The five figures of a month; each is the one its own report says. */
const monthFiguresSchema = z.object({
  /** First day of the month. */
  month: businessDaySchema,
  visits: count,
  firstVisits: count,
  /** Of those who first came in the month and at least 30 days ago, who came again within 30 days. */
  back: shareSchema,
  /** Who first came in the month, but less than 30 days ago. */
  tooRecent: count,
  /** Customers away for more than twice as long as they usually are when the month ended, of those with a habit. */
  late: z.object({ late: count, of: count }),
  /** Issued in the month, and claimed since. */
  rewards: z.object({ issued: count, claimed: count }),
  /** Of the cases taken in the month; of customers who complained at least 30 days ago, who came within 30 days. */
  complaints: z.object({ sameDay: shareSchema, cameBack: shareSchema }),
});
export type MonthFigures = z.infer<typeof monthFiguresSchema>;

export const monthlyLetterSchema = z.object({
  figures: monthFiguresSchema,
  /** The month before and the same one a year earlier; null where the shop's records begin later. */
  before: monthFiguresSchema.nullable(),
  yearEarlier: monthFiguresSchema.nullable(),
  /** Rewards that wait today, at face value. */
  owed: z.object({ waiting: count, worth: minorUnitsSchema }),
  /** Visits of the months up to this one, the oldest first. */
  months: z.array(z.object({ month: businessDaySchema, visits: count, firstVisits: count })),
  today: businessDaySchema,
});
export type MonthlyLetter = z.infer<typeof monthlyLetterSchema>;

export const monthlyLetterContract = {
  /** First days of the months there is a letter of, the newest first. */
  months: base.output(z.array(businessDaySchema)),
  /** The letter of a month, named by any of its days; NO_LETTER where it is not over or nobody had come yet. */
  letter: base
    .errors({ NO_LETTER: {} })
    .input(z.object({ month: businessDaySchema }))
    .output(monthlyLetterSchema),
};
