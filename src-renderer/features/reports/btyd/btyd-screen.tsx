import { useTranslation } from 'react-i18next';
import type { BtydForecast, BtydStatus, Horizon, KeptFit } from '#shared/contract/reports/btyd.contract.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { ReportPage } from '../frame/report-page.tsx';
import type { Narrowing } from '../frame/report-search.ts';
import { useOwnChoice, useReportFilter } from '../frame/use-report-filter.ts';
import { useFit, useForecast } from './api/use-btyd.ts';
import { btydFinding } from './btyd-finding.ts';
import { CheckCard } from './components/check-card.tsx';
import { ClassesCard } from './components/classes-card.tsx';
import { CustomersCard } from './components/customers-card.tsx';
import { ExpectedTiles } from './components/expected-tiles.tsx';
import { FitState, NothingExpected } from './components/fit-state.tsx';
import { HowNote } from './components/how-note.tsx';

/** The model looks at all visits there are: only whose are shown can be chosen. */
const usable: readonly Narrowing[] = ['program', 'segment'];

/** With a letter, so that an address typed by hand is not read as a number. */
const horizons = ['w4', 'w13', 'w26'] as const;

/** Visits that are to come from the customers the shop knows. */
export function BtydScreen() {
  const { t } = useTranslation('reports-btyd');
  const { status, error, again } = useFit();
  const filter = useReportFilter();
  const [chosen, onChoose] = useOwnChoice('weeks', horizons, 'w4');
  const weeks = HORIZONS.find((each) => `w${each}` === chosen) ?? 4;
  const { data: forecast, error: failure } = useForecast(filter);
  const found = status?.fit?.found ?? null;
  const sentences = useFindingWords(forecast ?? null, found, weeks);
  const isKnown = status !== undefined && status.fit !== null && found !== null;
  return (
    <ReportPage
      title={t('title')}
      finding={sentences}
      error={error ?? failure}
      withPeriod={false}
      usable={usable}
      empty={status === undefined || isKnown ? undefined : <NothingExpected status={status} onAgain={again} />}
      tools={
        isKnown ? (
          <Segmented
            label={t('weeks.label')}
            value={chosen}
            options={horizons.map((value) => ({ value, label: t(`weeks.${value}`) }))}
            onChange={onChoose}
          />
        ) : undefined
      }
    >
      {!isKnown || forecast === undefined || forecast === null ? null : (
        <Figures status={status} forecast={forecast} found={found} weeks={weeks} onAgain={again} />
      )}
    </ReportPage>
  );
}

interface FiguresProps {
  readonly status: BtydStatus;
  readonly forecast: BtydForecast;
  readonly found: NonNullable<KeptFit['found']>;
  readonly weeks: Horizon;
  readonly onAgain: () => void;
}

function Figures({ status, forecast, found, weeks, onAgain }: FiguresProps) {
  return (
    <>
      <FitState status={status} onAgain={onAgain} />
      <ExpectedTiles forecast={forecast} />
      <ClassesCard forecast={forecast} weeks={weeks} />
      {found.holdOut === null ? null : <CheckCard holdOut={found.holdOut} />}
      <CustomersCard weeks={weeks} />
      <HowNote found={found} />
    </>
  );
}

function useFindingWords(forecast: BtydForecast | null, found: KeptFit['found'], weeks: Horizon): string | undefined {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const filter = useReportFilter();
  if (forecast === null || found === null) return undefined;
  const narrowed = filter.programId !== null || filter.segmentId !== null;
  return btydFinding(forecast, found, weeks, narrowed)
    .map((said) => {
      switch (said.key) {
        case 'visits':
          return t('finding.visits', { count: said.visits, number: format.number(said.visits), weeks });
        case 'none':
          return t('finding.none', { weeks });
        case 'faces':
          return t('finding.faces', { count: said.faces, number: format.number(said.faces) });
        case 'check':
          return t('finding.check', {
            count: said.came,
            number: format.number(said.came),
            expected: format.number(said.expected),
            weeks: said.weeks,
          });
        case 'noCheck':
          return t('finding.noCheck', { weeks: 13 });
        case 'noFaces':
          return t('finding.noFaces');
        default:
          return t('finding.whole');
      }
    })
    .join(' ');
}
