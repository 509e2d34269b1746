import { useTranslation } from 'react-i18next';
import type { LearnReport, Share } from '#shared/contract/learn.contract.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';
import { useLearnLinks } from '../learn-links.ts';
import { useLearnWords } from '../use-learn-words.ts';

interface Props {
  readonly report: LearnReport;
  readonly period: Period;
}

/** Four figures to be read from a metre away; each leads to its cases. */
export function LearnTiles({ report, period }: Props) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const { percentOf, likely, ofAll } = useLearnWords();
  const { onShowCases } = useLearnLinks();
  const { from, to } = period;
  const { taken, takenBefore } = report;
  const show = (figure: CaseFigureName) => () => onShowCases({ from, to, figure });
  const share = (figure: CaseFigureName, name: string, one: Share) => (
    <Tile
      name={name}
      value={percentOf(one)}
      after={one.of === 0 ? undefined : ofAll(one)}
      note={likely(one)}
      onClick={one.count === 0 ? undefined : show(figure)}
    />
  );
  return (
    <Tiles>
      <Tile
        name={t('tile.taken')}
        value={format.number(taken)}
        note={takenBefore === null ? t('tile.beforeUnknown') : t('tile.before', { number: format.number(takenBefore) })}
        onClick={show('taken')}
      />
      {share('on_the_spot', t('tile.onTheSpot'), report.onTheSpot)}
      {share('settle_met', t('tile.inTime'), report.settle.inTime)}
      {share('satisfied', t('tile.satisfied'), report.satisfaction.satisfied)}
    </Tiles>
  );
}
