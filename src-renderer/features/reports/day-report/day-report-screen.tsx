import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useShop } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FigureFilesContext } from '#renderer/ui/figure-files.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Finding, plainFinding } from '#renderer/ui/finding.tsx';
import { Page, PageFoot, PageHalves, PageHeader } from '#renderer/ui/page.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useSavingPaper } from '#renderer/ui/use-saving-paper.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { useDayReport } from './api/use-day-report.ts';
import { DayChoice } from './components/day-choice.tsx';
import { DayTiles } from './components/day-tiles.tsx';
import { HoursChart } from './components/hours-chart.tsx';
import { LedgerCard } from './components/ledger-card.tsx';
import { chosenDay, daySearch } from './day-search.ts';
import { useDayPaper } from './use-day-paper.ts';
import { useDayTables } from './use-day-tables.ts';
import { useDayWords } from './use-day-words.ts';

/** One business day on a sheet, with the place the ledger had reached. */
export function DayReportScreen() {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { dayName } = useDayWords();
  const { today, own, onOwn } = useReportAddress();
  const day = chosenDay(own, today);
  const { data: report, error } = useDayReport(day, day === today);
  const choose = useCallback((next: BusinessDay) => onOwn(daySearch(next, today)), [onOwn, today]);
  const soFar = report?.running === true ? t('soFar', { time: format.time(report.madeAt) }) : null;
  const name = dayName(report?.day ?? day);
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={soFar === null ? name : `${name} (${soFar})`}
        actions={<DayChoice day={day} today={today} onChange={choose} />}
      />
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined && error === null ? <Spinner label={t('loading')} /> : null}
      {report === undefined ? null : <Sheet report={report} />}
    </Page>
  );
}

function Sheet({ report }: { readonly report: DayReport }) {
  const { t } = useTranslation('reports-day-report');
  const words = useDayWords();
  const shop = useShop()?.name ?? '';
  const { onOpenCustomer } = useReportAddress();
  const { figureTable, correctionTable, peopleTable, hourTable, careTable } = useDayTables(report);
  const paper = useDayPaper(report);
  const { save, busy } = useSavingPaper();
  const { day, running, usual, corrections } = report;
  const finding = words.finding(report);
  const openCustomer = (index: number) => {
    const customerId = corrections[index]?.customerId;
    if (customerId !== undefined) onOpenCustomer(customerId);
  };
  const files = {
    nameOf: (what: string) => `${t('title')} ${what} ${isoOfBusinessDay(day)}`,
    head: `${t('title')} · ${shop}`,
    notes: [paper.date],
    finding: plainFinding(finding),
  };
  const note = [
    ...(usual === null ? [] : [t('figures.note', { count: usual.days })]),
    ...(running && usual !== null ? [t('figures.noteSoFar')] : []),
  ];
  return (
    <FigureFilesContext value={files}>
      <Finding text={finding} />
      <DayTiles report={report} />
      <PageHalves
        first={
          <FiguresCard
            title={t('figures.title')}
            note={note.length === 0 ? undefined : note.join('. ')}
            table={figureTable}
          />
        }
        second={
          <>
            <FiguresCard
              title={t('hours.title')}
              note={t('hours.note')}
              table={report.hours.length === 0 ? undefined : hourTable}
              tableLook="behind"
            >
              <HoursChart hours={report.hours} />
            </FiguresCard>
            <FiguresCard
              title={t('people.title')}
              note={t('people.note')}
              table={report.people.length === 0 ? undefined : peopleTable}
            >
              {report.people.length === 0 ? <p>{t('people.none')}</p> : null}
            </FiguresCard>
            <FiguresCard title={t('goodwill.title')} table={careTable} />
          </>
        }
      />
      <FiguresCard
        title={t('corrections.title')}
        note={t('corrections.note')}
        table={corrections.length === 0 ? undefined : correctionTable(true, openCustomer)}
      >
        {corrections.length === 0 ? <p>{t('corrections.none')}</p> : null}
      </FiguresCard>
      <LedgerCard report={report} />
      <PageFoot>
        <BigButton icon={<IconPrinter size={20} />} onClick={() => void shell.print()}>
          {t('paper.print')}
        </BigButton>
        <BigButton
          variant="main"
          icon={<IconFileTypePdf size={20} />}
          busy={busy}
          onClick={() => void save(paper, t('paper.file', { shop, date: isoOfBusinessDay(day) }))}
        >
          {t(busy ? 'paper.making' : 'paper.pdf')}
        </BigButton>
      </PageFoot>
    </FigureFilesContext>
  );
}
