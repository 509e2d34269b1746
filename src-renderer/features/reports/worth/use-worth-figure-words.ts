import { useTranslation } from 'react-i18next';
import type { WorthFigure } from '#shared/contract/reports/worth.contract.ts';
import { BACK_WITHIN_DAYS } from '#shared/domain/reports/worth/worth.ts';

/** What the customers behind a figure of the report have in common. */
export function useWorthFigureWords(): (figure: WorthFigure) => string {
  const { t } = useTranslation('reports-worth');
  return ({ who, days }) => t(`behind.${who}`, { within: BACK_WITHIN_DAYS, days });
}
