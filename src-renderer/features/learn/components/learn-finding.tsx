import { useTranslation } from 'react-i18next';
import type { LearnReport } from '#shared/contract/learn.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { Finding } from '#renderer/ui/finding.tsx';
import { changeOf, mostOf } from '../finding.ts';

/** What there is to say before anybody looks at a number. */
export function LearnFinding({ report: { taken, takenBefore, reasons } }: { readonly report: LearnReport }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const words = useReasonWords();
  const change = changeOf(taken, takenBefore);
  const most = mostOf(reasons.flatMap((group) => (group.reasons.length === 0 ? [group] : group.reasons)));
  const by = change === null ? {} : { count: change.by, number: format.number(change.by) };
  const sentences = [
    t('finding.taken', { count: taken, number: format.number(taken) }),
    ...(change === null ? [] : [change.words === 'same' ? t('finding.same') : t(`finding.${change.words}`, by)]),
    ...(most === null ? [] : [t('finding.mostly', { reason: words(most), share: format.percent(most.count / taken) })]),
  ];
  return <Finding text={sentences.join(' ')} />;
}
