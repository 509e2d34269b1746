import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type { ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import { cardsSearch, readCardsSearch } from './cards-address.ts';

const nothing = { programId: null, versionId: null, step: null, day: null };

it('reads what it wrote', () => {
  const figures: ProgramFiguresFigure[] = [
    { ...nothing, what: 'cardsOpenNow', versionId: asId<ProgramVersionId>(7) },
    { ...nothing, what: 'stalledAt', programId: asId<ProgramId>(3), step: 4 },
    { ...nothing, what: 'rewardsWaitingOn', day: businessDayFromIso('2026-05-09') },
  ];
  for (const figure of figures) expect(readCardsSearch(cardsSearch(figure))).toEqual(figure);
});

it('leaves out what nobody could mean', () => {
  const typed = { what: 'cakes', of: '3', terms: -1, step: 51, day: '2026-02-30' };
  expect(readCardsSearch(typed)).toEqual({ ...nothing, what: 'cardsStarted' });
});
