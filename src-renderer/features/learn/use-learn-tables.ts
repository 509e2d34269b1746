import { useTranslation } from 'react-i18next';
import type { CaseFigure } from '#shared/contract/case-figure.ts';
import type { LearnReport, ReasonBar, ReturnReport, Share } from '#shared/contract/learn.contract.ts';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { weekdays } from '#shared/domain/kernel/weekday.ts';
import { shiftKey, type CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { inPercent } from '#shared/domain/kernel/percent.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import type { FigureCell, FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { useLearnLinks } from './learn-links.ts';
import { useLearnWords } from './use-learn-words.ts';

/** The tables of the page, each for the eye and for a spreadsheet. */
export function useLearnTables({ from, to }: Period) {
  const { t } = useTranslation('learn');
  const { t: ofComplaints } = useTranslation('complaints');
  const format = useFormat();
  const reasonWords = useReasonWords();
  const { onShowCases } = useLearnLinks();
  const { cells } = useLearnWords();
  const shared = (count: number, of: number): FigureCell => cells.share({ count, of });
  /** A number of cases, and the way to them. */
  const casesOf = (count: number, behind: Pick<CaseFigure, 'figure' | 'key'>): FigureCell =>
    cells.count(count, () => onShowCases({ from, to, ...behind }));

  const reasons = ({ reasons: groups }: LearnReport): FigureTable => {
    const row = (bar: ReasonBar, figure: 'group' | 'reason', name: string): FigureRow => ({
      key: `${figure} ${bar.id}`,
      inner: figure === 'reason',
      cells: [
        { text: name },
        casesOf(bar.count, { figure, key: String(bar.id) }),
        cells.percent(bar.share),
        cells.percent(bar.cumulative),
      ],
    });
    return {
      name: t('reasons.title'),
      heads: [t('reasons.col'), t('col.count'), t('col.share'), t('col.cumulative')],
      rows: groups.flatMap((group) => [
        row(group, 'group', reasonWords(group)),
        ...group.reasons.map((reason) =>
          row(
            reason,
            'reason',
            reason.id === group.id ? t('reasons.itself', { group: reasonWords(group) }) : reasonWords(reason),
          ),
        ),
      ]),
    };
  };

  const items = ({ items: { rows, others, none }, taken }: LearnReport): FigureTable => ({
    name: t('items.title'),
    heads: [t('items.col'), t('col.count'), t('col.share')],
    rows: [
      ...rows.map(({ key, name, count }) => ({
        key: `item ${key}`,
        cells: [{ text: name }, casesOf(count, { figure: 'item', key }), shared(count, taken)],
      })),
      ...(others.items === 0
        ? []
        : [
            {
              key: 'others',
              cells: [
                { text: t('items.others', { count: others.items, number: format.number(others.items) }) },
                cells.count(others.cases),
                shared(others.cases, taken),
              ],
            },
          ]),
      ...(none === 0
        ? []
        : [
            {
              key: 'none',
              cells: [{ text: t('items.none') }, casesOf(none, { figure: 'item', key: '' }), shared(none, taken)],
            },
          ]),
    ],
  });

  const channels = ({ channels: rows, taken }: LearnReport): FigureTable => ({
    name: t('channels.title'),
    heads: [t('channels.col'), t('col.count'), t('col.share')],
    rows: rows.map(({ channel, count }) => ({
      key: channel,
      cells: [
        { text: ofComplaints(`channel.${channel}`) },
        casesOf(count, { figure: 'channel', key: channel }),
        shared(count, taken),
      ],
    })),
  });

  const shifts = ({ shifts: found }: LearnReport): FigureTable => {
    const most = Math.max(1, ...found.map(({ count }) => count));
    return {
      name: t('shifts.title'),
      heads: [t('shifts.col'), ...partsOfDay.map((part) => t(`part.${part}`))],
      rows: weekdays.map((day) => ({
        key: String(day),
        cells: [
          { text: format.weekdayName(day) },
          ...partsOfDay.map((part) => {
            const count = found.find((shift) => shift.weekday === day && shift.part === part)?.count ?? 0;
            return { ...casesOf(count, { figure: 'shift', key: shiftKey(day, part) }), heat: count / most };
          }),
        ],
      })),
    };
  };

  const speed = ({ answer, settle }: LearnReport): FigureTable => ({
    name: t('speed.title'),
    heads: [
      t('speed.col'),
      t('speed.median'),
      t('speed.ninety'),
      t('speed.inTime'),
      t('col.share'),
      t('speed.missed'),
      t('speed.notYet'),
    ],
    rows: (
      [
        ['answer', answer, 'answer_met', 'answer_missed', 'unanswered'],
        ['settle', settle, 'settle_met', 'settle_missed', 'unsettled'],
      ] as const
    ).map(([name, wait, met, missed, notYet]) => ({
      key: name,
      cells: [
        { text: t(`speed.${name}`) },
        cells.wait(wait.median),
        cells.wait(wait.ninety),
        casesOf(wait.inTime.count, { figure: met }),
        cells.share(wait.inTime),
        casesOf(wait.inTime.of - wait.inTime.count, { figure: missed }),
        casesOf(wait.notYet, { figure: notYet }),
      ],
    })),
  });

  const outcomes = ({ onTheSpot, sameDay, reopened }: LearnReport): FigureTable => {
    const row = (figure: CaseFigureName, name: string, share: Share): FigureRow => ({
      key: figure,
      cells: [{ text: name }, casesOf(share.count, { figure }), cells.share(share), cells.range(share.interval)],
    });
    return {
      name: t('outcomes.title'),
      heads: [t('outcomes.col'), t('col.count'), t('col.share'), t('col.range')],
      rows: [
        row('on_the_spot', t('outcomes.onTheSpot'), onTheSpot),
        row('same_day', t('outcomes.sameDay'), sameDay),
        row('reopened', t('outcomes.reopened'), reopened),
      ],
    };
  };

  const gestures = ({ gestures: { all, kinds } }: LearnReport): FigureTable => ({
    name: t('gestures.title'),
    heads: [t('gestures.col'), t('col.count'), t('gestures.times'), t('gestures.cost')],
    rows: [
      ...kinds.map(({ kind, cases, gestures: times, cost }) => ({
        key: kind,
        cells: [
          { text: ofComplaints(`gesture.${kind}`) },
          casesOf(cases, { figure: 'gesture', key: kind }),
          cells.count(times),
          cells.money(asMinorUnits(cost)),
        ],
      })),
      {
        key: 'all',
        cells: [
          { text: t('gestures.all') },
          casesOf(all.cases, { figure: 'gesture' }),
          cells.count(all.gestures),
          cells.money(asMinorUnits(all.cost)),
        ],
      },
    ],
  });

  const promises = ({ promises: { made, open, kept, cases } }: LearnReport): FigureTable => {
    const rest: readonly FigureCell[] = [cells.none, cells.none];
    const row = (name: string, number: number, behind: FigureCell, share = rest): FigureRow => ({
      key: name,
      cells: [{ text: name }, cells.count(number), behind, ...share],
    });
    return {
      name: t('promises.title'),
      heads: [t('promises.col'), t('promises.number'), t('col.count'), t('col.share'), t('col.range')],
      rows: [
        row(t('promises.made'), made, casesOf(cases.made, { figure: 'promised' })),
        row(t('promises.kept'), kept.count, casesOf(cases.kept, { figure: 'promise_kept' }), [
          cells.share(kept),
          cells.range(kept.interval),
        ]),
        row(t('promises.broken'), kept.of - kept.count, casesOf(cases.broken, { figure: 'promise_broken' })),
        row(t('promises.open'), open, casesOf(cases.open, { figure: 'promise_open' })),
      ],
    };
  };

  const satisfaction = ({ satisfaction: { satisfied, scores } }: LearnReport): FigureTable => ({
    name: t('satisfaction.title'),
    heads: [t('satisfaction.col'), t('col.count'), t('col.share'), t('col.range')],
    rows: [
      {
        key: 'satisfied',
        cells: [
          { text: t('satisfaction.satisfied') },
          casesOf(satisfied.count, { figure: 'satisfied' }),
          cells.share(satisfied),
          cells.range(satisfied.interval),
        ],
      },
      ...scores.toReversed().map(({ score, count }) => ({
        key: String(score),
        inner: true,
        cells: [
          { text: format.number(score) },
          casesOf(count, { figure: 'score', key: String(score) }),
          shared(count, satisfied.of),
          cells.none,
        ],
      })),
    ],
  });

  const returns = ({ complainers, compared }: ReturnReport): FigureTable => {
    const row = (name: string, share: Share, counts: readonly [FigureCell, FigureCell]): FigureRow => ({
      key: name,
      cells: [{ text: name }, ...counts, cells.share(share), cells.range(share.interval)],
    });
    const plain = ({ count, of }: Share): [FigureCell, FigureCell] => [cells.count(count), cells.count(of)];
    return {
      name: t('returns.title'),
      heads: [t('returns.col'), t('returns.back'), t('returns.of'), t('col.share'), t('col.range')],
      rows: [
        row(t('returns.complained'), complainers, [
          casesOf(complainers.count, { figure: 'came_back' }),
          casesOf(complainers.of, { figure: 'complainers' }),
        ]),
        ...(compared === null
          ? []
          : [
              row(t('returns.compared'), compared.complainers, plain(compared.complainers)),
              row(t('returns.alike'), compared.alike, plain(compared.alike)),
              ...(compared.difference === null ? [] : [differenceRow(compared.difference)]),
            ]),
      ],
    };
  };

  function differenceRow({ difference, low, high }: { difference: number; low: number; high: number }): FigureRow {
    const signed = new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
    const points = (value: number): string => t('returns.points', { value: signed.format(value * 100) });
    return {
      key: 'difference',
      cells: [
        { text: t('returns.difference') },
        cells.none,
        cells.none,
        { text: points(difference), csv: inPercent(difference) },
        {
          text: t('returns.range', { low: signed.format(low * 100), high: signed.format(high * 100) }),
          csv: `${inPercent(low)} .. ${inPercent(high)}`,
        },
      ],
    };
  }

  return { reasons, items, channels, shifts, speed, outcomes, gestures, promises, satisfaction, returns };
}
