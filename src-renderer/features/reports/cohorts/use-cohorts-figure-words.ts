import { useTranslation } from 'react-i18next';
import type { CohortsFigure } from '#shared/contract/reports/cohorts.contract.ts';
import { useCohortWords } from './use-cohort-words.ts';

/** What the customers behind a figure of this report have in common. */
export function useCohortsFigureWords(): (figure: CohortsFigure) => string {
  const { t } = useTranslation('reports-cohorts');
  const words = useCohortWords();
  return ({ behind }) => {
    if (behind.kind === 'between') {
      const spans = { first: words.span(behind.first), second: words.span(behind.second) };
      return t(`figure.${behind.which}`, spans);
    }
    const when = words.when(behind.unit, behind.cohort);
    if (behind.period === null) return t('figure.cohort', { when });
    return t('figure.cohortCell', { when, again: words.when(behind.unit, behind.period) });
  };
}
