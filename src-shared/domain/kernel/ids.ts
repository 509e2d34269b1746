import type { Brand } from './brand.ts';

/** Ids are integers inside one file; (till, sequence) names a ledger entry anywhere. */
export type CustomerId = Brand<number, 'CustomerId'>;
export type StaffId = Brand<number, 'StaffId'>;
export type ProgramId = Brand<number, 'ProgramId'>;
export type ProgramVersionId = Brand<number, 'ProgramVersionId'>;
export type CardId = Brand<number, 'CardId'>;
export type RewardId = Brand<number, 'RewardId'>;
export type TillId = Brand<number, 'TillId'>;
export type ImportRunId = Brand<number, 'ImportRunId'>;
/** Of a complaint. */
export type CaseId = Brand<number, 'CaseId'>;
/** Of what a complaint is about. */
export type ReasonId = Brand<number, 'ReasonId'>;
export type GestureId = Brand<number, 'GestureId'>;
/** Of what a customer said about a case of hers. */
export type RatingId = Brand<number, 'RatingId'>;
export type AttachmentId = Brand<number, 'AttachmentId'>;
export type AnswerTemplateId = Brand<number, 'AnswerTemplateId'>;
export type ReviewId = Brand<number, 'ReviewId'>;
export type ImprovementId = Brand<number, 'ImprovementId'>;
export type PainPointId = Brand<number, 'PainPointId'>;
export type PainPointKindId = Brand<number, 'PainPointKindId'>;

/** Of customers who have something in common; below zero the ones every shop has. */
export type SegmentId = Brand<number, 'SegmentId'>;

/** Position in the ledger of this till: 1, 2, 3, ... without gaps. */
export type Sequence = Brand<number, 'Sequence'>;

/** UUID made by whoever sends the command; the same id twice gives the first answer. */
export type CommandId = Brand<string, 'CommandId'>;

/** One-time permission by a manager for one action on one connection. */
export type ApprovalId = Brand<string, 'ApprovalId'>;

/** A long job that runs beside the till. */
export type JobId = Brand<string, 'JobId'>;

/** Marks a number that came out of a database row or a route as the id it is. */
export function asId<Id extends Brand<number, string>>(value: number): Id {
  return value as Id;
}
