import type { SegmentsFigure } from '#shared/contract/reports/segments.contract.ts';
import { useShowCustomers } from '../customers/use-show-customers.ts';

export type OpenSegmentFigure = (of: SegmentsFigure['of']) => () => void;

/** The ways to the customers behind the figures. */
export function useOpenFigure(): OpenSegmentFigure {
  const show = useShowCustomers();
  return (of) => () => show({ report: 'segments', of });
}
