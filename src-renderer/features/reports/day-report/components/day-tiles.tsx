import { useTranslation } from 'react-i18next';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';
import { useReportAddress } from '../../frame/report-address.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import { visitsOf } from '../day-visits.ts';

/** Four figures of the day, to be read from a metre away. */
export function DayTiles({ report }: { readonly report: DayReport }) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const { onOpenComplaints } = useReportAddress();
  const showVisits = useShowVisits();
  const { day, figures, usual, rewards, complaints, stampsTakenBack, running } = report;
  const open = { count: complaints.openAtEnd, number: format.number(complaints.openAtEnd) };
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
      />
      <Tile
        name={t('figure.rewardsRedeemed')}
        value={format.number(rewards.redeemed.count)}
        note={rewards.redeemed.count === 0 ? null : t('worth', { money: format.money(rewards.redeemed.value) })}
      />
      <Tile
        name={t('figure.complaintsTaken')}
        value={format.number(complaints.taken)}
        note={running ? t('openNow', open) : t('openAtEnd', open)}
        onClick={complaints.taken + complaints.openAtEnd === 0 ? undefined : onOpenComplaints}
      />
    </Tiles>
  );
}
