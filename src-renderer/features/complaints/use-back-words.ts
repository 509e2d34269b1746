import { useTranslation } from 'react-i18next';
import type { CaseRow } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** Whether somebody came again after it was settled, and after how long: "came back on 12 May, 6 days later". */
export function useBackWords(): (back: NonNullable<CaseRow['cameBack']>) => string {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return ({ on, days }) =>
    on === null ? t('case.notBack', { count: days }) : t('case.cameBack', { count: days, day: format.shortDay(on) });
}
