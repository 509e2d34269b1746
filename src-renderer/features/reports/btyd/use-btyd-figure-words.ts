import { useTranslation } from 'react-i18next';
import type { BtydFigure } from '#shared/contract/reports/btyd.contract.ts';

/** What the customers behind a figure of the report have in common. */
export function useBtydFigureWords(): (figure: BtydFigure) => string {
  const { t } = useTranslation('reports-btyd');
  return ({ weeks, class: name }) => t('behind.in', { name: t(`behind.${name}`), weeks });
}
