import { useTranslation } from 'react-i18next';
import type { ReturnGroup, ReturnsReport, RhythmFigure } from '#shared/contract/reports/rhythm.contract.ts';
import { asId, type ProgramId, type SegmentId } from '#shared/domain/kernel/ids.ts';
import { toldDays } from '#shared/domain/reports/rhythm/return-curve.ts';
import type { Split } from '#shared/domain/reports/rhythm/return-groups.ts';
import type { GapBand } from '#shared/domain/reports/visits/listed-visits.ts';
import type { Following } from '#shared/domain/reports/waits.ts';
import type { FigureCell, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useShowCustomers } from '../customers/use-show-customers.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';
import { useShowVisits } from '../visits/use-show-visits.ts';
import type { VisitsWish } from '../visits/visits-address.ts';

export interface NamedGroup extends ReturnGroup {
  readonly label: string;
}

/** The groups a report was split into, by the names the shop knows them by; all together where it was not. */
export function useReturnGroups(): (report: ReturnsReport, split: Split) => NamedGroup[] {
  const { t } = useTranslation('reports-rhythm');
  const options = useNarrowingOptions();
  return ({ all, groups }, split) => {
    if (split === 'none' || groups.length === 0) return [{ ...all, label: t('curve.all') }];
    return groups.map((group) => ({
      ...group,
      label: options[split].find(({ id }) => id === group.id)?.name ?? group.name ?? '',
    }));
  };
}

/** Group by group how many were followed, when half were back, and what share by which day. */
export function useReturnTable(): (
  report: ReturnsReport,
  named: NamedGroup[],
  follow: Following,
  split: Split,
) => FigureTable {
  const { t } = useTranslation('reports-rhythm');
  const cells = useFigureCells();
  const onShow = useShowCustomers();
  const showVisits = useShowVisits();
  return ({ all }, named, follow, split) => {
    const days = (count: number | null): FigureCell =>
      count === null
        ? { text: t('curve.notReached'), csv: '' }
        : { text: t('curve.days', { count }), sheet: { kind: 'number', value: count } };
    const open = (key: RhythmFigure['key'], id: number | null) => () =>
      follow === 'first'
        ? onShow({ report: 'rhythm', key, split, id })
        : showVisits({ kind: 'all', gap: gaps[key], ...wishOf(split, id) });
    const row = (group: ReturnGroup, label: string) => ({
      key: String(group.id ?? 'all'),
      cells: [
        { text: label },
        cells.count(group.of, open('followed', group.id)),
        cells.count(group.returned, open('back', group.id)),
        cells.count(group.of - group.returned, open('away', group.id)),
        group.of === 0 ? cells.none : days(group.curve.median),
        ...toldDays.flatMap((day) => {
          const told = group.within.find((within) => within.days === day);
          return told === undefined
            ? [cells.none, cells.none]
            : [cells.percent(told.share), cells.range(told.interval)];
        }),
      ],
    });
    return {
      name: t(`curve.title.${follow}`),
      heads: [
        t(`curve.col.${split}`),
        t(follow === 'first' ? 'curve.customers' : 'curve.visits'),
        t('curve.back'),
        t('curve.away'),
        t('curve.median'),
        ...toldDays.flatMap((count) => [t('curve.within', { count }), t('curve.likely', { count })]),
      ],
      rows: [
        ...named.map((group) => row(group, group.label)),
        ...(named.length === 1 && named[0]?.id === null ? [] : [row(all, t('curve.all'))]),
      ],
    };
  };
}

/** Days until the next visit, of those that are followed: any, some, none so far. */
const gaps: Readonly<Record<RhythmFigure['key'], GapBand | undefined>> = {
  followed: undefined,
  back: { from: 1, to: null },
  away: 'none',
};

/** Visits of one group; of all of them where it has no number. */
function wishOf(split: Split, id: number | null): Partial<VisitsWish> {
  if (id === null) return {};
  switch (split) {
    case 'program':
      return { of: asId<ProgramId>(id) };
    case 'segment':
      return { who: asId<SegmentId>(id) };
    case 'weekday':
      return { on: id };
    default:
      return {};
  }
}
