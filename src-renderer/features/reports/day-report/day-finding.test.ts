import { describe, expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { dayFinding } from './day-finding.ts';

const figures = {
  visits: 0,
  firstVisits: 0,
  stamps: 0,
  cardsOpened: 0,
  cardsCompleted: 0,
  rewardsIssued: 0,
  rewardsRedeemed: 0,
  complaintsTaken: 0,
};
const said = (visits: number, firstVisits: number, running = false) =>
  dayFinding({ running, usual: null, figures: { ...figures, visits, firstVisits } }).map(
    ({ words, count }) => `${words.replace('finding.', '')} ${count}`,
  );

describe('what is said of a day', () => {
  it.each([
    [0, 0, ['nobody 0', 'unknown 0']],
    [1, 0, ['came 1', 'firstNone 1', 'unknown 0']],
    [1, 1, ['came 1', 'firstAll 1', 'unknown 0']],
    [2, 0, ['came 2', 'firstNone 2', 'unknown 0']],
    [2, 1, ['came 2', 'firstSome 1', 'unknown 0']],
    [2, 2, ['came 2', 'firstAll 2', 'unknown 0']],
    [40, 7, ['came 40', 'firstSome 7', 'unknown 0']],
  ])('%i came, %i of them for the first time', (visits, firstVisits, sentences) => {
    expect(said(visits, firstVisits)).toEqual(sentences);
  });

  it('does not call a day over that still goes on', () => {
    expect(said(0, 0, true)[0]).toBe('nobodySoFar 0');
    expect(said(3, 1, true)[0]).toBe('cameSoFar 3');
  });

  it('says what is usual, and of how many days', () => {
    const usual = { days: 8, from: 1 as BusinessDay, to: 50 as BusinessDay, figures: { ...figures, visits: 38 } };
    expect(dayFinding({ running: false, usual, figures }).at(-1)).toEqual({
      words: 'finding.usual',
      count: 8,
      usual: 38,
    });
  });
});
