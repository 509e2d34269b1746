import { useTranslation } from 'react-i18next';
import type { ReturnReport } from '#shared/contract/learn.contract.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { returnDays } from '#shared/domain/learn/return-rate.ts';
import { isProven } from '#shared/domain/statistics/newcombe.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useReturns } from '../api/use-learn.ts';
import { useLearnTables } from '../use-learn-tables.ts';
import { useLearnWords } from '../use-learn-words.ts';
import { Quiet, Said } from '#renderer/ui/words.tsx';

/** Whether customers come back after a complaint; asked for by itself, because it looks at every visit. */
export function ReturnsCard({ period }: { readonly period: Period }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const sentence = useErrorSentence();
  const tables = useLearnTables(period);
  const { data: report, error } = useReturns(period);
  const note =
    report === undefined
      ? undefined
      : t('returns.note', { days: format.number(returnDays), until: format.day(report.ripeUntil) });
  const found = report !== undefined && report.complainers.of > 0 ? report : undefined;
  return (
    <FiguresCard title={t('returns.title')} note={note} table={found === undefined ? undefined : tables.returns(found)}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined && error === null ? <Spinner label={t('loading')} /> : null}
      {report === undefined ? null : <Comparison report={report} />}
    </FiguresCard>
  );
}

function Comparison({ report: { complainers, compared } }: { readonly report: ReturnReport }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { percentOf } = useLearnWords();
  if (complainers.of === 0) return <Quiet>{t('returns.none')}</Quiet>;
  const { count, of } = complainers;
  const said = t('returns.sentence', {
    count: of,
    number: format.number(of),
    back: format.number(count),
    share: percentOf(complainers),
  });
  if (compared === null) {
    return <Said>{[said, t('returns.tooFew')].join(' ')}</Said>;
  }
  return (
    <>
      <Said>{[said, t(`returns.${verdictOf(compared.difference)}`)].join(' ')}</Said>
      <Quiet>{t('returns.who')}</Quiet>
    </>
  );
}

type Difference = NonNullable<ReturnReport['compared']>['difference'];

/** An interval across zero proves nothing either way. */
function verdictOf(difference: Difference): 'better' | 'worse' | 'notProven' {
  if (difference === null || !isProven(difference)) return 'notProven';
  return difference.difference > 0 ? 'better' : 'worse';
}
