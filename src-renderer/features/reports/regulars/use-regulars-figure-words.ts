import { useTranslation } from 'react-i18next';
import type { RegularsFigure } from '#shared/contract/reports/regulars.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';

/** What the customers behind a figure of this report have in common. */
export function useRegularsFigureWords(): (figure: RegularsFigure) => string {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  return ({ key, within = 30, days }) => {
    const what = t(`figure.${key}`, { count: within });
    if (days === undefined) return what;
    const span =
      days.from === days.to
        ? format.shortDay(days.from)
        : t('figure.fromTo', { from: format.shortDay(days.from), to: format.shortDay(days.to) });
    return t('figure.withDays', { what, span });
  };
}
