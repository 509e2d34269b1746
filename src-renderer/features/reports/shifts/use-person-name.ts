import { useTranslation } from 'react-i18next';
import type { ShiftPerson } from '#shared/contract/reports/shifts.contract.ts';

/** Whoever left keeps her name. */
export function usePersonName(): (person: Pick<ShiftPerson, 'staffId' | 'name' | 'left'>) => string {
  const { t } = useTranslation('reports-shifts');
  return ({ staffId, name, left }) => (staffId === 0 ? t('nobody') : left ? t('left', { name }) : name);
}
