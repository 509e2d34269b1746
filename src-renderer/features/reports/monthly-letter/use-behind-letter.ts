import type { MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import { daysOfMonth } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import { cardsPath, cardsSearch, claimedRewards } from '../cards/cards-address.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { withOwnDays } from '../frame/report-search.ts';
import { useShowVisits } from '../visits/use-show-visits.ts';
import type { LetterKey } from './letter-figures.ts';

/** The ways from the figures of a letter to what they count. */
export function useBehindLetter({ figures }: MonthlyLetter): Readonly<Record<LetterKey, (() => void) | undefined>> {
  const { onOpenReport, onShowCustomers, onShowCases } = useReportAddress();
  const showVisits = useShowVisits();
  const { month, visits, firstVisits, back, late, rewards, complaints } = figures;
  const days = daysOfMonth(month);
  const onLastDay = { from: days.to, to: days.to };
  const about = withOwnDays({}, days);
  const where = (count: number, open: () => void) => (count === 0 ? undefined : open);
  return {
    returning: where(visits - firstVisits, () => showVisits({ kind: 'returning', days, without: 'filter' })),
    back: where(back.count, () => onShowCustomers({ report: 'regulars', key: 'back', within: 30 }, about)),
    late: where(late.late, () => onShowCustomers({ report: 'regulars', key: 'late', days: onLastDay }, about)),
    rewards: where(rewards.claimed, () => onOpenReport(cardsPath, cardsSearch(claimedRewards), about)),
    complaints: where(complaints.sameDay.count, () => onShowCases({ ...days, figure: 'same_day' })),
  };
}
