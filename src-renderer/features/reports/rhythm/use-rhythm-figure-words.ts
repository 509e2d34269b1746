import { useTranslation } from 'react-i18next';
import type { RhythmFigure } from '#shared/contract/reports/rhythm.contract.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';

/** What the customers behind a figure of this report have in common. */
export function useRhythmFigureWords(): (figure: RhythmFigure) => string {
  const { t } = useTranslation('reports-rhythm');
  const options = useNarrowingOptions();
  return ({ key, split, id }) => {
    const what = t(`figure.${key}`);
    if (split === 'none' || id === null) return what;
    const group = options[split].find((option) => option.id === id)?.name ?? String(id);
    return t('figure.of', { what, group });
  };
}
