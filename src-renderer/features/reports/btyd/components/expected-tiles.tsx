import { useTranslation } from 'react-i18next';
import type { BtydForecast } from '#shared/contract/reports/btyd.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Tile, Tiles } from '#renderer/ui/tiles.tsx';

/** What is to come, and the new faces beside it. */
export function ExpectedTiles({ forecast: { totals, newFaces } }: { readonly forecast: BtydForecast }) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  return (
    <Tiles>
      {totals.map(({ weeks, visits }) => (
        <Tile
          key={weeks}
          name={t('tiles.ahead', { weeks })}
          value={format.number(Math.round(visits))}
          note={t('tiles.aWeek', { number: format.decimal(visits / weeks, visits / weeks < 20 ? 1 : 0) })}
        />
      ))}
      <Tile
        name={t('tiles.faces')}
        value={format.decimal(newFaces.visits / newFaces.weeks, 1)}
        note={t('tiles.facesNote', { count: newFaces.weeks, number: format.number(newFaces.weeks) })}
      />
    </Tiles>
  );
}
