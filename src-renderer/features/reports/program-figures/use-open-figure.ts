import type { ProgramFiguresFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { asId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import { useShowCustomers } from '../customers/use-show-customers.ts';

interface Behind {
  readonly what: ProgramFiguresFigure['what'];
  /** null: of all programs that are asked about. */
  readonly programId: number | null;
  readonly step?: number | null;
}

export type OpenProgramFigure = (figure: Behind) => () => void;

/** The ways to the customers behind the figures. */
export function useOpenFigure(): OpenProgramFigure {
  const show = useShowCustomers();
  return ({ what, programId, step = null }) =>
    () =>
      show({
        report: 'programFigures',
        what,
        programId: programId === null ? null : asId<ProgramId>(programId),
        step,
      });
}
