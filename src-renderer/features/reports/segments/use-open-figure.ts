import { builtInIdOf, type SegmentGroup } from '#shared/domain/reports/segments/groups.ts';
import { useReportAddress } from '../frame/report-address.ts';

/** What is behind a figure: a group, a pair of scores, or those who went from one group (none: a first visit) to another. */
export type SegmentFigure =
  | { readonly group: SegmentGroup }
  | { readonly recency: number; readonly frequency: number }
  | { readonly from: SegmentGroup | null; readonly to: SegmentGroup };

export type OpenSegmentFigure = (figure: SegmentFigure) => (() => void) | undefined;

/** The ways to the customers behind the figures. */
export function useOpenFigure(): OpenSegmentFigure {
  const { onOpenSegment } = useReportAddress();
  return (figure) => ('group' in figure ? () => onOpenSegment(builtInIdOf(figure.group)) : undefined);
}
