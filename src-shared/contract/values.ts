import { z } from 'zod';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type {
  AnswerTemplateId,
  ApprovalId,
  AttachmentId,
  CardId,
  CaseId,
  CommandId,
  CustomerId,
  GestureId,
  ImportRunId,
  ImprovementId,
  JobId,
  PainPointId,
  PainPointKindId,
  ProgramId,
  ProgramVersionId,
  RatingId,
  ReasonId,
  ReviewId,
  RewardId,
  SegmentId,
  Sequence,
  StaffId,
} from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';

/** Same check at run time, the branded type at compile time, in and out. */
function branded<Value>(schema: z.ZodType): z.ZodType<Value, Value> {
  return schema as unknown as z.ZodType<Value, Value>;
}

const positive = z.number().int().positive();

export const customerIdSchema = branded<CustomerId>(positive);
export const staffIdSchema = branded<StaffId>(positive);
export const programIdSchema = branded<ProgramId>(positive);
export const programVersionIdSchema = branded<ProgramVersionId>(positive);
export const cardIdSchema = branded<CardId>(positive);
export const rewardIdSchema = branded<RewardId>(positive);
export const caseIdSchema = branded<CaseId>(positive);
export const reasonIdSchema = branded<ReasonId>(positive);
export const gestureIdSchema = branded<GestureId>(positive);
export const ratingIdSchema = branded<RatingId>(positive);
export const attachmentIdSchema = branded<AttachmentId>(positive);
export const answerTemplateIdSchema = branded<AnswerTemplateId>(positive);
export const reviewIdSchema = branded<ReviewId>(positive);
export const improvementIdSchema = branded<ImprovementId>(positive);
export const painPointIdSchema = branded<PainPointId>(positive);
export const painPointKindIdSchema = branded<PainPointKindId>(positive);
export const importRunIdSchema = branded<ImportRunId>(positive);
export const segmentIdSchema = branded<SegmentId>(z.number().int());
export const sequenceSchema = branded<Sequence>(positive);
export const commandIdSchema = branded<CommandId>(z.uuid());
export const approvalIdSchema = branded<ApprovalId>(z.string().min(16).max(64));
export const jobIdSchema = branded<JobId>(z.string().min(1).max(64));
export const momentSchema = branded<Moment>(z.number().int());
export const businessDaySchema = branded<BusinessDay>(z.number().int());
export const minorUnitsSchema = branded<MinorUnits>(z.number().int().min(0).max(1_000_000_000));

export const roleSchema = z.enum(['counter', 'manager', 'owner']);
export const languageSchema = z.enum(['en', 'pl', 'id']);
export type Language = z.infer<typeof languageSchema>;

/** How dates and numbers are written: English with the day first and 24 hours, as the shops that use it here do. */
export const localeTags: Readonly<Record<Language, string>> = { en: 'en-GB', pl: 'pl-PL', id: 'id-ID' };

export const accentSchema = z.enum(['brick', 'forest', 'plum', 'ocean', 'ink']);
export type Accent = z.infer<typeof accentSchema>;

/** One line of text: trimmed, no control characters. */
export function lineOfText(max: number): z.ZodType<string, string> {
  return z
    .string()
    .max(max)
    .transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim());
}

/** Free text: line breaks stay, other control characters go. */
export function freeText(max: number): z.ZodType<string, string> {
  return z
    .string()
    .max(max)
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]+/gu, '')
        .trim(),
    );
}
