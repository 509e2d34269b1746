import { useReportAddress } from '../frame/report-address.ts';
import { visitsPath, visitsSearch, type VisitsWish } from './visits-address.ts';

/** Leads from a figure of a report to the visits behind it: the list is as long as the figure says. */
export function useShowVisits(): (wish: VisitsWish) => void {
  const { search, onOpenReport } = useReportAddress();
  return (wish) => {
    // What the filter says already stays a filter that can be taken away.
    const { program, segment, weekday, staff } = wish.without === 'filter' ? {} : search;
    const closer: VisitsWish = {
      ...wish,
      of: wish.of === program ? undefined : wish.of,
      who: wish.who === segment ? undefined : wish.who,
      on: wish.on === weekday ? undefined : wish.on,
      by: wish.by === staff ? undefined : wish.by,
    };
    onOpenReport(visitsPath, visitsSearch(closer));
  };
}
