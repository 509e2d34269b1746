import { useReportAddress } from '../frame/report-address.ts';
import { visitsPath, visitsSearch, type VisitsWish } from './visits-address.ts';

/** Leads from a figure of a report to the visits behind it: the list is as long as the figure says. */
export function useShowVisits(): (wish: VisitsWish) => void {
  const { onOpenReport } = useReportAddress();
  return (wish) => onOpenReport(visitsPath, visitsSearch(wish));
}
