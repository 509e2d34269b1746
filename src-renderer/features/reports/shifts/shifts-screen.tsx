import { useTranslation } from 'react-i18next';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { ReportPage } from '../frame/report-page.tsx';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { useShifts } from './api/use-shifts.ts';
import { HoursChart } from './components/hours-chart.tsx';
import styles from './components/shifts.module.css';
import { useShiftTables } from './use-shift-tables.ts';
import { useShiftsWords } from './use-shifts-words.ts';

/** What was done at the till, by hour and by person. */
export function ShiftsScreen() {
  const { t } = useTranslation('reports-shifts');
  const filter = useReportFilter();
  const { data: report, error } = useShifts(filter);
  const words = useShiftsWords();
  const tables = useShiftTables(filter);
  return (
    <ReportPage
      title={t('title')}
      finding={report === undefined ? undefined : words(report)}
      error={error}
      usable={['program', 'weekday', 'staff']}
    >
      {report === undefined ? null : (
        <>
          {report.cells.length === 0 ? null : (
            <>
              <FiguresCard title={t('when.title')} note={t('when.note')} table={tables.when(report)} />
              <FiguresCard
                title={t('hours.title')}
                note={t('hours.note')}
                table={tables.hours(report)}
                tableLook="behind"
              >
                <HoursChart hours={report.hours} />
              </FiguresCard>
            </>
          )}
          <p className={styles.purpose}>{t('purpose')}</p>
          <FiguresCard
            title={t('people.title')}
            note={t(filter.programId === null ? 'people.note' : 'people.noteOfProgram')}
            table={tables.people(report)}
          />
          <FiguresCard title={t('corrections.title')} note={t('corrections.note')} table={tables.corrections(report)} />
        </>
      )}
    </ReportPage>
  );
}
