import { useTranslation } from 'react-i18next';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';
import { entriesPath, entriesSearch } from '../../entries/entries-address.ts';
import { useReportAddress } from '../../frame/report-address.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import { visitsOf } from '../day-visits.ts';

/** Four figures of the day, to be read from a metre away. */
export function DayTiles({ report }: { readonly report: DayReport }) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const { onOpenReport, onShowCases } = useReportAddress();
  const showVisits = useShowVisits();
  const { day, figures, usual, rewards, complaints, stampsTakenBack, running } = report;
  const open = { count: complaints.openAtEnd, number: format.number(complaints.openAtEnd) };
  const entries = (count: number, figure: EntryFigure) =>
    count === 0 ? undefined : () => onOpenReport(entriesPath, entriesSearch({ figure, day }));
  const cases = complaints.taken === 0 ? 'open_on' : 'taken';
  return (
    <Tiles>
      <Tile
        name={t('figure.visits')}
        value={format.number(figures.visits)}
        note={usual === null ? t('noUsual') : t('usual', { number: format.number(usual.figures.visits) })}
        onClick={figures.visits === 0 ? undefined : () => showVisits(visitsOf(day))}
      />
      <Tile
        name={t('figure.stamps')}
        value={format.number(figures.stamps)}
        note={
          stampsTakenBack === 0
            ? usual === null
              ? null
              : t('usual', { number: format.number(usual.figures.stamps) })
            : t('takenBack', { count: stampsTakenBack, number: format.number(stampsTakenBack) })
        }
        onClick={entries(figures.stamps, 'stamps')}
      />
      <Tile
        name={t('figure.rewardsRedeemed')}
        value={format.number(rewards.redeemed.count)}
        note={rewards.redeemed.count === 0 ? null : t('worth', { money: format.money(rewards.redeemed.value) })}
        onClick={entries(rewards.redeemed.count, 'rewards_redeemed')}
      />
      <Tile
        name={t('figure.complaintsTaken')}
        value={format.number(complaints.taken)}
        note={running ? t('openNow', open) : t('openAtEnd', open)}
        onClick={
          complaints.taken + complaints.openAtEnd === 0
            ? undefined
            : () => onShowCases({ from: day, to: day, figure: cases })
        }
      />
    </Tiles>
  );
}
