import { useTranslation } from 'react-i18next';
import type { RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import type { Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { backWords, shareChange, visitChange } from './regulars-finding.ts';
import type { SpanUnit, VisitSpan } from './visit-spans.ts';

interface Late {
  readonly late: number;
  readonly of: number;
}

/** What is said on the page. */
export function useRegularsWords(against: Comparison) {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const when = t(`when.${against}`);

  const backSentence = ({ back }: RegularsReport): string => {
    const month = back.find(({ within }) => within === 30);
    const said = backWords(month?.now ?? { count: 0, of: 0 });
    switch (said.words) {
      case 'tenths':
        return t('finding.tenths', { count: said.tenths, number: format.number(said.tenths) });
      case 'counts':
        return t('finding.counts', {
          count: said.count,
          number: format.number(said.count),
          of: format.number(said.of),
        });
      case 'nobody':
      case 'everybody':
        return t(`finding.${said.words}`, { count: said.of, number: format.number(said.of) });
      default:
        return t(`finding.${said.words}`);
    }
  };

  const backChange = ({ back, before }: RegularsReport): string => {
    const month = back.find(({ within }) => within === 30);
    const change = month === undefined ? null : shareChange(month, before.known);
    if (change === null) return '';
    const shares = { now: format.percent(change.now), before: format.percent(change.before) };
    return t(`finding.back.${change.words}`, { when, ...shares });
  };

  const visitsSentence = ({ now, before }: RegularsReport): string => {
    const again = now.visits - now.firstVisits;
    const came = t('finding.again', { count: again, number: format.number(again) });
    const change = visitChange(again, before.visits - before.firstVisits, before.known);
    if (change === null) return t('finding.plain', { came });
    return t(`finding.visits.${change.words}`, { came, when, share: format.percent(change.share) });
  };

  const lateSentence = (late: Late | undefined): string => {
    if (late === undefined || late.of === 0) return '';
    if (late.late === 0) return t('finding.noneLate');
    return t('finding.late', { count: late.late, number: format.number(late.late) });
  };

  return {
    finding: (report: RegularsReport, late: Late | undefined): string =>
      (report.now.visits === 0
        ? [t('finding.nobodyCame'), lateSentence(late)]
        : [backSentence(report), backChange(report), visitsSentence(report), lateSentence(late)]
      )
        .filter((sentence) => sentence !== '')
        .join(' '),
    spanName: (unit: SpanUnit, { start }: Pick<VisitSpan, 'start'>): string =>
      unit === 'month' ? format.monthYear(start) : format.shortDay(start),
  };
}
