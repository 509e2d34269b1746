import { useTranslation } from 'react-i18next';
import type { SegmentsFigure } from '#shared/contract/reports/segments.contract.ts';

/** What the customers behind a figure of this report have in common. */
export function useSegmentsFigureWords(): (figure: SegmentsFigure) => string {
  const { t } = useTranslation('reports-segments');
  return ({ of }) => {
    if ('group' in of) return t(`group.${of.group}`);
    if ('recency' in of) return t('figure.scores', of);
    const from = of.from === null ? t('moves.newFaces') : t(`group.${of.from}`);
    return t('figure.move', { from, to: t(`group.${of.to}`) });
  };
}
