import type { CardView, RewardView } from '#shared/contract/cards.contract.ts';
import { programAccepts } from '#shared/domain/cards/stamp-eligibility.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type { CardState } from '#shared/domain/ledger/position.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { newestCard, stampsOn } from '#main/backend/features/ledger/positions.service.ts';
import { allPrograms, termsReader, type ProgramRecord } from '#main/backend/features/programs/programs.service.ts';
import { countCompletedCards, listWaitingRewards } from './cards.repository.ts';

/** A customer's place in every program that is offered, and in archived ones where a card of hers is open. */
export function cardViewsOf(db: ReadableDb, customerId: CustomerId, today: BusinessDay): CardView[] {
  const termsOf = termsReader(db);
  const stampsToday = stampsOn(db, customerId, today);
  return allPrograms(db)
    .map((program) => {
      const newest = newestCard(db, customerId, program.id);
      const onDay = { today, stampsToday: stampsToday.get(program.id) ?? 0 };
      return cardViewOf(db, customerId, { program, newest, ...onDay, termsOf });
    })
    .filter((view) => view.accepts !== 'archived' || view.cardId !== null);
}

/** Rewards a customer can have today; the one that lapses first comes first. */
export function rewardViewsOf(db: ReadableDb, customerId: CustomerId, today: BusinessDay): RewardView[] {
  return listWaitingRewards(db, customerId, today);
}

export interface CardToShow {
  readonly program: ProgramRecord;
  /** The card begun last that stands. */
  readonly newest: CardState | undefined;
  readonly today: BusinessDay;
  readonly stampsToday: number;
  readonly termsOf: (version: ProgramVersionId) => ProgramTerms;
}

export function cardViewOf(db: ReadableDb, customerId: CustomerId, card: CardToShow): CardView {
  const { program, newest } = card;
  const open = newest?.state === 'open' ? newest : undefined;
  const { current } = program;
  return {
    programId: program.id,
    cardId: open?.id ?? null,
    terms: open === undefined ? current.terms : card.termsOf(open.programVersionId),
    onOlderTerms: open !== undefined && open.programVersionId !== current.id,
    stamps: open?.stamps ?? 0,
    debt: open?.debt ?? 0,
    completedCards: countCompletedCards(db, customerId, program.id),
    lastStampAt: newest?.lastStampAt ?? null,
    stampsToday: card.stampsToday,
    expiresOn: open?.expiresOn ?? null,
    accepts: programAccepts({ state: program.state, terms: current.terms }, card.today),
  };
}
