import { useTranslation } from 'react-i18next';
import type { CohortReport } from '#shared/contract/reports/cohorts.contract.ts';
import { cohortFinding } from '#shared/domain/reports/cohorts/cohort-finding.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useCohortWords } from './use-cohort-words.ts';

/** What the cohort table says in a sentence; undefined while it is being counted. */
export function useCohortFinding(report: CohortReport | undefined): string | undefined {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const words = useCohortWords();
  if (report === undefined) return undefined;
  const { unit } = report;
  const finding = cohortFinding(report);
  switch (finding.says) {
    case 'nobody':
      return t('finding.nobody');
    case 'tooEarly':
      return t('finding.tooEarly', { count: finding.customers, number: format.number(finding.customers) });
    case 'one': {
      const [share] = words.shares([finding.newer]);
      const when = words.when(unit, finding.newer.cohort);
      return t('finding.one', { when, share, later: words.later(unit, finding.age) });
    }
    default: {
      const [share, otherShare] = words.shares([finding.older, finding.newer]);
      const when = words.when(unit, finding.older.cohort);
      const otherWhen = words.when(unit, finding.newer.cohort);
      return t('finding.two', { when, share, later: words.later(unit, finding.age), otherWhen, otherShare });
    }
  }
}
