import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  LiabilityFigures,
  ProgramFigure,
  ProgramFigures,
  ProgramNumbers,
} from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import type { OpenProgramFigure } from './use-open-figure.ts';
import { useProgramWords } from './use-program-words.ts';

/** The tables of the page. */
export function useProgramTables(open: OpenProgramFigure) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const cells = useFigureCells();
  const words = useProgramWords();
  return useMemo(() => {
    const median = (days: number | null): FigureCell =>
      days === null ? cells.none : { text: format.number(days), sheet: { kind: 'number', value: days } };

    const programRow = (key: string, name: string, numbers: ProgramNumbers, programId: number | null): FigureRow => {
      const { cards, finish, rewards } = numbers;
      const to = (what: Parameters<OpenProgramFigure>[0]['what']) => open({ what, programId });
      return {
        key,
        cells: [
          cells.text(name),
          cells.count(cards.started, to('cardsStarted')),
          cells.count(cards.halfFull, to('cardsHalfFull')),
          cells.count(cards.finished, to('cardsFinished')),
          cells.count(cards.lapsed, to('cardsLapsed')),
          cells.count(cards.open, to('cardsOpen')),
          median(finish.quartiles.median),
          cells.count(rewards.issued, to('rewardsIssued')),
          cells.count(rewards.redeemed.count, to('rewardsRedeemed')),
          cells.count(rewards.expired, to('rewardsExpired')),
          cells.count(rewards.waiting, to('rewardsWaiting')),
          cells.share(rewards.redeemed),
          cells.range(rewards.redeemed.interval),
        ],
      };
    };

    return {
      programs: ({ programs, all }: ProgramFigures): FigureTable => ({
        name: t('programs.title'),
        heads: [
          t('programs.col.program'),
          t('programs.col.started'),
          t('programs.col.halfFull'),
          t('programs.col.finished'),
          t('programs.col.lapsed'),
          t('programs.col.open'),
          t('programs.col.median'),
          t('programs.col.issued'),
          t('programs.col.redeemed'),
          t('programs.col.expired'),
          t('programs.col.waiting'),
          t('programs.col.share'),
          t('programs.col.range'),
        ],
        rows: [
          ...programs.map((one) => programRow(String(one.programId), one.name, one, one.programId)),
          ...(programs.length > 1 ? [programRow('all', t('programs.all'), all, null)] : []),
        ],
      }),

      funnel: ({ reached, cards, onOtherTerms, programId }: ProgramFigure): FigureTable => {
        const begun = cards.started - onOtherTerms;
        return {
          name: t('funnel.title'),
          heads: [t('funnel.col.step'), t('funnel.col.reached'), t('funnel.col.share'), t('funnel.col.notFurther')],
          rows: reached.map((count, index) => ({
            key: String(index),
            cells: [
              cells.text(format.number(index + 1)),
              cells.count(count, open({ what: 'cardsReached', step: index + 1, programId })),
              cells.share({ count, of: begun }),
              index + 1 === reached.length
                ? cells.none
                : cells.count(
                    count - (reached[index + 1] ?? 0),
                    open({ what: 'cardsNotFurther', step: index + 1, programId }),
                  ),
            ],
          })),
        };
      },

      stall: ({ stall: { steps }, programId }: ProgramFigure): FigureTable => ({
        name: t('stall.title'),
        heads: [t('stall.col.step'), t('stall.col.still'), t('stall.col.lapsed'), t('stall.col.both')],
        rows: steps.map(({ step, still, lapsed }) => ({
          key: String(step),
          cells: [
            cells.text(format.number(step)),
            cells.count(still, open({ what: 'standingAt', step, programId })),
            cells.count(lapsed, open({ what: 'lapsedAt', step, programId })),
            cells.count(still + lapsed, open({ what: 'stalledAt', step, programId })),
          ],
        })),
      }),

      finish: ({ finish: { within } }: ProgramNumbers): FigureTable => ({
        name: t('finish.title'),
        heads: [t('finish.col.days'), t('finish.col.share'), t('finish.col.range')],
        rows: within.map(({ days, share, low, high }) => ({
          key: String(days),
          cells: [cells.text(words.days(days)), cells.percent(share), cells.range({ low, high })],
        })),
      }),

      owed: ({ versions, rewards, stamps, total }: LiabilityFigures): FigureTable => ({
        name: t('owed.title'),
        heads: [
          t('owed.col.reward'),
          t('owed.col.value'),
          t('owed.col.waiting'),
          t('owed.col.rewardsFace'),
          t('owed.col.rewardsExpected'),
          t('owed.col.cards'),
          t('owed.col.stamps'),
          t('owed.col.stampsFace'),
          t('owed.col.stampsExpected'),
        ],
        rows: [
          ...versions.map((one) => ({
            key: String(one.versionId),
            cells: [
              cells.text(t('owed.version', { name: one.name, version: format.number(one.version) })),
              cells.money(one.value),
              cells.count(one.waiting, open({ what: 'rewardsWaitingNow', versionId: one.versionId })),
              cells.money(one.rewards.face),
              cells.money(one.rewards.expected),
              cells.count(one.cards, open({ what: 'cardsOpenNow', versionId: one.versionId })),
              cells.count(one.openStamps, open({ what: 'cardsOpenNow', versionId: one.versionId })),
              cells.money(one.stamps.face),
              cells.money(one.stamps.expected),
            ],
          })),
          {
            key: 'all',
            cells: [
              cells.text(t('owed.all', { face: format.money(total.face), expected: format.money(total.expected) })),
              cells.none,
              cells.count(rewards.waiting, open({ what: 'rewardsWaitingNow' })),
              cells.money(rewards.face),
              cells.money(rewards.expected),
              cells.count(stamps.cards, open({ what: 'cardsOpenNow' })),
              cells.count(stamps.stamps, open({ what: 'cardsOpenNow' })),
              cells.money(stamps.face),
              cells.money(stamps.expected),
            ],
          },
        ],
      }),

      overTime: ({ overTime: { points } }: LiabilityFigures): FigureTable => ({
        name: t('overTime.title'),
        heads: [t('overTime.col.day'), t('overTime.col.waiting'), t('overTime.col.face')],
        rows: points.map(({ day, waiting, face }) => ({
          key: String(day),
          cells: [cells.day(day), cells.count(waiting, open({ what: 'rewardsWaitingOn', day })), cells.money(face)],
        })),
      }),
    };
  }, [t, format, cells, words, open]);
}
