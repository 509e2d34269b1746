import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { useBtydFigureWords } from '../btyd/use-btyd-figure-words.ts';
import { useCohortsFigureWords } from '../cohorts/use-cohorts-figure-words.ts';
import { useRegularsFigureWords } from '../regulars/use-regulars-figure-words.ts';
import { useRhythmFigureWords } from '../rhythm/use-rhythm-figure-words.ts';
import { useSegmentsFigureWords } from '../segments/use-segments-figure-words.ts';
import { useShiftsFigureWords } from '../shifts/use-shifts-figure-words.ts';
import { useWorthFigureWords } from '../worth/use-worth-figure-words.ts';

/** What the customers behind a figure have in common, in words. One line a report. */
export function useFigureWords(): (figure: CustomerFigure) => string {
  const btyd = useBtydFigureWords();
  const cohorts = useCohortsFigureWords();
  const regulars = useRegularsFigureWords();
  const rhythm = useRhythmFigureWords();
  const segments = useSegmentsFigureWords();
  const shifts = useShiftsFigureWords();
  const worth = useWorthFigureWords();
  return (figure) => {
    const words: { readonly [Report in CustomerFigure['report']]: (figure: never) => string } = {
      btyd,
      cohorts,
      regulars,
      rhythm,
      segments,
      shifts,
      worth,
    };
    return words[figure.report](figure as never);
  };
}
