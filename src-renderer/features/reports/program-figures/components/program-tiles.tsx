import { useTranslation } from 'react-i18next';
import type { ProgramFigures } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';
import type { OpenProgramFigure } from '../use-open-figure.ts';
import { useProgramWords } from '../use-program-words.ts';

interface Props {
  readonly report: ProgramFigures;
  readonly open: OpenProgramFigure;
}

/** Four figures to be read from a metre away; each leads to whose it is. */
export function ProgramTiles({ report, open }: Props) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const words = useProgramWords();
  const { all, waitingNow, liability } = report;
  const { cards, finish, rewards } = all;
  const { count, of, interval } = rewards.redeemed;
  const { low, median, high } = finish.quartiles;
  const behind = (what: Parameters<OpenProgramFigure>[0]['what'], number: number) =>
    number === 0 ? undefined : open({ what });
  return (
    <Tiles>
      <Tile
        name={t('tile.started')}
        value={format.number(cards.started)}
        note={t('tile.startedNote', {
          finished: format.number(cards.finished),
          lapsed: format.number(cards.lapsed),
        })}
        onClick={behind('cardsStarted', cards.started)}
      />
      <Tile
        name={t('tile.finish')}
        value={median === null ? t('nothing') : format.number(median)}
        after={median === null ? undefined : t('tile.finishUnit', { count: median })}
        note={
          low === null || high === null
            ? t('tile.finishNone')
            : t('tile.finishNote', { low: format.number(low), high: words.days(high) })
        }
        onClick={behind('cardsFinished', cards.finished)}
      />
      <Tile
        name={t('tile.redeemed')}
        value={of === 0 ? t('nothing') : format.percent(count / of)}
        after={of === 0 ? undefined : t('tile.redeemedOf', { number: format.number(count), of: format.number(of) })}
        note={
          interval === null
            ? t('tile.redeemedNone')
            : t('tile.redeemedRange', { low: format.percent(interval.low), high: format.percent(interval.high) })
        }
        onClick={behind('rewardsRedeemed', count)}
      />
      <Tile
        name={t('tile.waiting')}
        value={format.number(waitingNow)}
        note={
          liability === null || waitingNow === 0
            ? null
            : t('tile.waitingWorth', {
                face: format.money(liability.rewards.face),
                expected: format.money(liability.rewards.expected),
              })
        }
        onClick={behind('rewardsWaitingNow', waitingNow)}
      />
    </Tiles>
  );
}
