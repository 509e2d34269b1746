import { useTranslation } from 'react-i18next';
import type { RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import type { Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';
import { cardsPath, cardsSearch, claimedRewards } from '../../cards/cards-address.ts';
import { useShowCustomers } from '../../customers/use-show-customers.ts';
import { useReportAddress } from '../../frame/report-address.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';

interface Props {
  readonly report: RegularsReport;
  readonly filter: ReportFilter;
  readonly against: Comparison;
}

/** Four figures to be read from a metre away; each leads to what is behind it. */
export function RegularsTiles({ report, filter, against }: Props) {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const show = useShowCustomers();
  const showVisits = useShowVisits();
  const { onShowCases, onOpenReport } = useReportAddress();
  const { now, before, rewards, complaints } = report;
  const again = now.visits - now.firstVisits;
  const month = report.back.find(({ within }) => within === 30)?.now;
  const { sameDay, overdue } = complaints;
  const waiting = { count: rewards.waiting, number: format.number(rewards.waiting) };
  return (
    <Tiles>
      <Tile
        name={t('tile.again')}
        value={shareWords(again, now.visits)}
        after={
          now.visits === 0 ? undefined : t('tile.ofVisits', { count: now.visits, number: format.number(now.visits) })
        }
        {...changeOf()}
        onClick={again === 0 ? undefined : () => showVisits({ kind: 'returning' })}
      />
      <Tile
        name={t('tile.back')}
        value={month === undefined ? t('none') : shareWords(month.count, month.of)}
        after={
          month === undefined || month.of === 0
            ? undefined
            : t('tile.ofCustomers', { number: format.number(month.count), of: format.number(month.of) })
        }
        note={
          month === undefined || month.interval === null
            ? t('tile.notRipe')
            : t('tile.likely', { low: format.percent(month.interval.low), high: format.percent(month.interval.high) })
        }
        onClick={
          month === undefined || month.count === 0
            ? undefined
            : () => show({ report: 'regulars', key: 'back', within: 30 })
        }
      />
      <Tile
        name={t('tile.rewards')}
        value={format.number(rewards.claimed)}
        after={t('tile.ofRewards', { of: format.number(rewards.issued) })}
        note={
          rewards.waiting === 0
            ? t('tile.noneWaiting')
            : rewards.worth === null
              ? t('tile.waiting', waiting)
              : t('tile.waitingWorth', { ...waiting, worth: format.money(rewards.worth) })
        }
        onClick={rewards.issued === 0 ? undefined : openRewards}
      />
      <Tile
        name={t('tile.sameDay')}
        value={shareWords(sameDay.count, sameDay.of)}
        after={
          sameDay.of === 0
            ? undefined
            : t('tile.ofCustomers', { number: format.number(sameDay.count), of: format.number(sameDay.of) })
        }
        note={
          overdue > 0
            ? t('tile.overdue', { count: overdue, number: format.number(overdue) })
            : t(sameDay.of === 0 ? 'tile.noComplaints' : 'tile.noneOverdue')
        }
        tone={overdue > 0 ? 'bad' : 'quiet'}
        onClick={
          sameDay.count === 0 ? undefined : () => onShowCases({ from: filter.from, to: filter.to, figure: 'same_day' })
        }
      />
    </Tiles>
  );

  /** The list of rewards knows no weekday: there the report about them says more. */
  function openRewards(): void {
    if (filter.weekday !== null || rewards.claimed === 0) onOpenReport('/reports/programs');
    else onOpenReport(cardsPath, cardsSearch(claimedRewards));
  }

  function shareWords(count: number, of: number): string {
    return of === 0 ? t('none') : format.percent(count / of);
  }

  function changeOf(): { note: string | null; tone?: 'good' | 'bad' | 'quiet' } {
    if (!before.known) return { note: t('tile.beforeUnknown') };
    if (now.visits === 0 || before.visits === 0) return { note: null };
    const points = Math.round(100 * (again / now.visits - (before.visits - before.firstVisits) / before.visits));
    if (points === 0) return { note: t(`tile.same.${against}`) };
    return { note: t(`tile.points.${against}`, { value: format.signed(points) }), tone: points > 0 ? 'good' : 'bad' };
  }
}
