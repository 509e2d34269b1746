import { useTranslation } from 'react-i18next';
import type { FigureCard, ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useProgramOptions } from '../frame/api/filter-queries.ts';

/** Says which cards or rewards are listed and how many they are. */
export function useCardWords() {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const programs = useProgramOptions();

  const which = (
    { what, programId, versionId, step, day }: ProgramFiguresFigure,
    rows: readonly FigureCard[],
  ): string => {
    const words = t(`behind.${what}`, {
      step: format.number(step ?? 0),
      day: day === null ? '' : format.day(day),
    });
    // Whichever version it is, all of them are on it.
    const [row] = rows;
    if (versionId !== null && row !== undefined) return t('behind.ofVersion', { program: row.programName, words });
    const program = programs.find(({ id }) => id === programId);
    return program === undefined ? words : t('behind.of', { program: program.name, words });
  };

  return (
    kind: 'cards' | 'rewards',
    figure: ProgramFiguresFigure,
    { total, rows }: { readonly total: number; readonly rows: readonly FigureCard[] },
  ): string =>
    total === 0
      ? t('list.none', { which: which(figure, rows) })
      : t('list.some', {
          what: t(`list.${kind}.count`, { count: total, number: format.number(total) }),
          which: which(figure, rows),
        });
}
