import { useTranslation } from 'react-i18next';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { reportPeriods } from '#shared/domain/reports/report-period.ts';
import { PeriodChoice } from '#renderer/ui/period-choice.tsx';
import { useReportAddress } from './report-address.ts';
import { chosenReportPeriod, withOwnDays, withPreset } from './report-search.ts';

/** The days of the open report, and of those one goes on to. */
export function ReportPeriodChoice() {
  const { t } = useTranslation('reports');
  const { search, onSearch, today } = useReportAddress();
  const period = chosenReportPeriod(search, today);
  // From the first day there can be, nobody begins to choose.
  const ownDays = period.preset === 'all' ? { from: addDays(today, -89), to: today } : period;
  return (
    <PeriodChoice
      presets={reportPeriods.map((value) => ({ value, label: t(`period.${value}`) }))}
      value={period.preset}
      days={period}
      ownDays={ownDays}
      onPreset={(preset) => onSearch(withPreset(search, preset))}
      onOwn={(days) => onSearch(withOwnDays(search, days))}
    />
  );
}
