import { z } from 'zod';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { base } from '../base.ts';
import { minorUnitsSchema, staffIdSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);

/** What was done at the till. What stands is counted where it was made, whenever it was taken back. */
export const tillFiguresSchema = z.object({
  /** Stamps that stand; those taken back at once, and those taken back later, by whoever gave them. */
  stamps: count,
  stampsUndone: count,
  stampsVoided: count,
  cardsOpened: count,
  rewardsIssued: count,
  rewardsRedeemed: count,
  /** Actions that took something back at once, and later, by whoever did that. */
  undos: count,
  voids: count,
  /** Stampings that passed over a refusal; what others did that she said yes to. */
  overrides: count,
  approvals: count,
});
export type TillFigures = z.infer<typeof tillFiguresSchema>;

/** What belongs to no program. */
export const deskFiguresSchema = z.object({
  /** Customers made at the till. */
  enrolments: count,
  complaintsTaken: count,
  complaintsSettled: count,
});
export type DeskFigures = z.infer<typeof deskFiguresSchema>;

/** Complaints with goodwill that stands, and what it cost. */
const goodwillSchema = z.object({ cases: count, cost: minorUnitsSchema });

export const personSchema = z.object({
  /** 0: nobody, because it came from a file or Stempel did it itself. */
  staffId: z.union([staffIdSchema, z.literal(0)]),
  /** '' for nobody. */
  name: z.string(),
  /** Does not work here any more. */
  left: z.boolean(),
  /** Visits with a stamp of hers that stands. */
  visits: count,
  till: tillFiguresSchema,
  /** null while a program is chosen. */
  desk: deskFiguresSchema.nullable(),
  goodwill: goodwillSchema.nullable(),
});
export type ShiftPerson = z.infer<typeof personSchema>;

export const shiftsReportSchema = z.object({
  /** Whoever works here is there with nothing too, unless one person was asked for. Nobody stands last. */
  people: z.array(personSchema),
  /** In the order of the shop's day; -1 unknown, the last one. */
  hours: z.array(
    z.object({
      hour: z.number().int().min(-1).max(23),
      part: z.enum(partsOfDay).nullable(),
      till: tillFiguresSchema,
      desk: deskFiguresSchema.nullable(),
    }),
  ),
  /** Stamps that stand by weekday (Monday is 1) and hour, without unknown hours; only where there are any. */
  cells: z.array(
    z.object({ weekday: z.number().int().min(1).max(7), hour: z.number().int().min(0).max(23), stamps: count }),
  ),
  /** How often each weekday lies in the period, from Monday. */
  days: z.array(count).length(7),
});
export type ShiftsReport = z.infer<typeof shiftsReportSchema>;

/** The customers somebody, or anybody, made at the till; of one hour of the day or of all. */
export const shiftsFigureSchema = z.object({
  report: z.literal('shifts'),
  by: staffIdSchema.nullable(),
  hour: z.number().int().min(0).max(23).nullable(),
});
export type ShiftsFigure = z.infer<typeof shiftsFigureSchema>;

export const shiftsContract = {
  /** What was done in a period, by person and by hour. The segment of the filter is not looked at. */
  table: base.input(reportFilterSchema).output(shiftsReportSchema),
};
