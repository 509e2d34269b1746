import type { ProgramFiguresFigure } from '#shared/contract/reports/figure-cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import { cardsPath, cardsSearch } from '../cards/cards-address.ts';
import { useReportAddress } from '../frame/report-address.ts';

interface Behind {
  readonly what: ProgramFiguresFigure['what'];
  /** null: of all programs that are asked about. */
  readonly programId?: number | null;
  readonly versionId?: number;
  readonly step?: number;
  readonly day?: BusinessDay;
}

export type OpenProgramFigure = (figure: Behind) => () => void;

/** The ways to the cards and rewards behind the figures. */
export function useOpenFigure(): OpenProgramFigure {
  const { onOpenReport } = useReportAddress();
  return ({ what, programId = null, versionId, step = null, day = null }) =>
    () =>
      onOpenReport(
        cardsPath,
        cardsSearch({
          what,
          programId: programId === null ? null : asId<ProgramId>(programId),
          versionId: versionId === undefined ? null : asId<ProgramVersionId>(versionId),
          step,
          day,
        }),
      );
}
