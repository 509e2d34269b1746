import { useTranslation } from 'react-i18next';
import type { ShiftsFigure } from '#shared/contract/reports/shifts.contract.ts';
import { useHourWords } from '../frame/use-hour-words.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';

/** What the customers behind a figure of the report have in common. */
export function useShiftsFigureWords(): (figure: ShiftsFigure) => string {
  const { t } = useTranslation('reports-shifts');
  const { staff } = useNarrowingOptions();
  const { span } = useHourWords();
  return ({ by, hour }) => {
    const name = staff.find(({ id }) => id === by)?.name;
    const who = name === undefined ? t('enrolled.any') : t('enrolled.by', { name });
    return hour === null ? who : t('enrolled.at', { who, span: span(hour) });
  };
}
