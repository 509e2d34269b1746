import { useTranslation } from 'react-i18next';
import type { ProgramFigure, ProgramFigures } from '#shared/contract/reports/program-figures.contract.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { NothingToReport, ReportPage } from '../frame/report-page.tsx';
import { useOwnChoice, useReportFilter } from '../frame/use-report-filter.ts';
import { useProgramFigures } from './api/use-program-figures.ts';
import { FunnelCard } from './components/funnel-card.tsx';
import { OwedCards } from './components/owed-cards.tsx';
import { ProgramTiles } from './components/program-tiles.tsx';
import { Said } from '#renderer/ui/words.tsx';
import { StallCard } from './components/stall-card.tsx';
import { useOpenFigure, type OpenProgramFigure } from './use-open-figure.ts';
import { useProgramTables } from './use-program-tables.ts';
import { useProgramWords } from './use-program-words.ts';

/** Where cards stall, and what is owed in rewards. */
export function ProgramFiguresScreen() {
  const { t } = useTranslation('reports-program-figures');
  const { data: report, error } = useProgramFigures(useReportFilter());
  const words = useProgramWords();
  const open = useOpenFigure();
  const programs = report?.programs ?? [];
  const keys = programs.map(({ programId }) => String(programId));
  const [chosen, choose] = useOwnChoice('card', keys, keys[0] ?? '');
  const program = programs.find(({ programId }) => String(programId) === chosen);
  const [step] = program?.stall.most ?? [];
  const nothing = report !== undefined && programs.length === 0 && report.waitingNow === 0;
  return (
    <ReportPage
      title={t('title')}
      finding={report === undefined ? undefined : words.finding(report, program)}
      links={{
        stopped:
          program === undefined || step === undefined
            ? undefined
            : open({ what: 'stalledAt', step, programId: program.programId }),
        waiting: open({ what: 'rewardsWaitingNow' }),
      }}
      error={error}
      usable={['program', 'segment']}
      empty={nothing ? <NothingToReport title={t('empty.title')}>{t('empty.text')}</NothingToReport> : undefined}
    >
      {report === undefined ? null : (
        <>
          <ProgramTiles report={report} open={open} />
          {programs.length < 2 ? null : (
            <Segmented
              label={t('which')}
              value={chosen}
              onChange={choose}
              options={programs.map(({ programId, name }) => ({ value: String(programId), label: name }))}
            />
          )}
          <Cards report={report} program={program} open={open} />
        </>
      )}
    </ReportPage>
  );
}

interface CardsProps {
  readonly report: ProgramFigures;
  readonly program: ProgramFigure | undefined;
  readonly open: OpenProgramFigure;
}

function Cards({ report, program, open }: CardsProps) {
  const { t } = useTranslation('reports-program-figures');
  const words = useProgramWords();
  const tables = useProgramTables(open);
  const used = words.used(report.all);
  return (
    <>
      {program === undefined ? null : (
        <>
          <StallCard program={program} stillAfterDays={report.stillAfterDays} table={tables.stall(program)} />
          <FunnelCard program={program} table={tables.funnel(program)} />
          <FiguresCard
            title={t('finish.title')}
            note={t('finish.note')}
            table={program.finish.within.length === 0 ? undefined : tables.finish(program)}
          >
            {words.finish(program).map((sentence) => (
              <Said key={sentence}>{sentence}</Said>
            ))}
          </FiguresCard>
        </>
      )}
      <FiguresCard title={t('programs.title')} note={t('programs.note')} table={tables.programs(report)}>
        {used === null ? null : <Said>{used}</Said>}
      </FiguresCard>
      {report.liability === null ? null : <OwedCards liability={report.liability} tables={tables} />}
    </>
  );
}
