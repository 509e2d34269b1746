import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ExpectedFigure,
  ProgramFigure,
  ProgramFigures,
  ProgramNumbers,
} from '#shared/contract/reports/program-figures.contract.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { owedFinding, stallFinding } from './program-finding.ts';

const nothing = asMinorUnits(0);

/** How the figures of programs are said in sentences. */
export function useProgramWords() {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  return useMemo(() => {
    const days = (count: number): string => t('days', { count, number: format.number(count) });
    const stall = (program: ProgramFigure | undefined): string => {
      const found = stallFinding(program);
      const of = format.number(program?.needed ?? 0);
      switch (found.kind) {
        case 'nothing':
        case 'none':
          return t(`finding.${found.kind}`);
        case 'one':
          return t('finding.one', { step: format.number(found.step), of });
        case 'spread':
          return t('finding.spread', { count: found.cards, number: format.number(found.cards) });
        case 'tied': {
          const [one, other] = found.steps;
          const steps = { one: format.number(one), other: format.number(other), of };
          const number = format.number(found.cards);
          return t('finding.tied', { ...steps, count: found.cards, number, at: format.number(found.at) });
        }
        default: {
          const { step, at, cards } = found;
          const facts = { step: format.number(step), of, at: format.number(at), number: format.number(cards) };
          return t(`finding.${found.kind}`, { ...facts, count: cards });
        }
      }
    };
    return {
      days,
      finding: (report: ProgramFigures, program: ProgramFigure | undefined): string => {
        const about = program !== undefined && report.programs.length > 1 ? `${program.name} – ` : '';
        const owed = owedFinding(report.liability);
        const total = report.liability?.total ?? { face: nothing, expected: nothing };
        const amounts = { face: format.money(total.face), expected: format.money(total.expected) };
        return [
          `${about}${stall(program)}`,
          t('finding.waiting', { count: report.waitingNow, number: format.number(report.waitingNow) }),
          ...(owed === null ? [] : [t(`finding.owed.${owed}`, amounts)]),
        ].join(' ');
      },
      /** How long cards take, those that are not full counted in. */
      finish: ({ finish: { quartiles, median }, cards }: ProgramNumbers): string[] => {
        if (cards.started === 0) return [];
        const { n, low, median: middle, high } = quartiles;
        const full =
          low === null || middle === null || high === null
            ? t('finish.none')
            : t(n === 1 ? 'finish.one' : 'finish.quartiles', {
                median: days(middle),
                low: format.number(low),
                high: days(high),
              });
        return [full, median === null ? t('finish.noHalf') : t('finish.half', { days: days(median) })];
      },
      used: ({ rewards: { untilUsed } }: ProgramNumbers): string | null => {
        const { low, median, high } = untilUsed;
        if (low === null || median === null || high === null) return null;
        return t('rewards.untilUsed', { median: days(median), low: format.number(low), high: days(high) });
      },
      redemption: ({ basis, share, count, of }: ExpectedFigure): string =>
        t(`owed.redemption.${basis}`, {
          share: format.percent(share),
          number: format.number(count),
          of: format.number(of),
        }),
      finishing: ({ basis, share, count, of }: ExpectedFigure): string =>
        t(`owed.finishing.${basis === 'keeps' ? 'own' : basis}`, {
          share: format.percent(share),
          number: format.number(count),
          of: format.number(of),
        }),
    };
  }, [t, format]);
}
