import type { Fate, SectionName } from '#shared/domain/privacy/personal-section.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** One fact about somebody. `word` is a code that is named in the reader's language; null and '' are not known. */
export type Fact =
  | string
  | number
  | null
  | { readonly word: string }
  | { readonly moment: Moment }
  | { readonly day: BusinessDay }
  | { readonly money: MinorUnits }
  | { readonly bytes: Buffer; readonly mediaType: string }
  | readonly PersonalRecord[];

/** Facts by name; the name is worded by the privacy catalog and is the key in the portable form. */
export type PersonalRecord = Readonly<Record<string, Fact>>;

export interface PersonalSection {
  readonly name: SectionName;
  readonly fate: Fate;
  readonly records: readonly PersonalRecord[];
}

/** What a feature holds about customers: it answers for it itself. */
export interface PersonalDataHolder {
  /** The feature's. */
  readonly name: string;
  /** Tables of its own that hold a customer's number, or words about her. */
  readonly tables: readonly string[];
  /** Everything it holds about her. */
  collect(db: ReadableDb, customerId: CustomerId): PersonalSection[];
  /**
   * Takes away what she can be known by, in the transaction of her erasure, after her row was marked as erased. Figures
   * stay the same. Done twice it does no more.
   */
  erase(db: WritableDb, customerId: CustomerId, at: Moment): void;
}

export function moment(at: Moment | null): Fact {
  return at === null ? null : { moment: at };
}

export function day(of: BusinessDay | null): Fact {
  return of === null ? null : { day: of };
}
