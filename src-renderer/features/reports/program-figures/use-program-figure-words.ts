import { useTranslation } from 'react-i18next';
import type { ProgramFiguresFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useProgramOptions } from '../frame/api/filter-queries.ts';

/** What the customers behind a figure of this report have in common. */
export function useProgramFigureWords(): (figure: ProgramFiguresFigure) => string {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const programs = useProgramOptions();
  return ({ what, programId, step }) => {
    const words = t(`behind.${what}`, { step: format.number(step ?? 0) });
    const program = programs.find(({ id }) => id === programId);
    return program === undefined ? words : t('behind.of', { program: program.name, words });
  };
}
