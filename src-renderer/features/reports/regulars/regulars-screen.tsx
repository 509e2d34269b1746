import { useTranslation } from 'react-i18next';
import { comparisons } from '#shared/domain/reports/regulars/comparison.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { PageColumns } from '#renderer/ui/page.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useShowCustomers } from '../customers/use-show-customers.ts';
import { LetterNotice } from '../monthly-letter/components/letter-notice.tsx';
import { NothingToReport, ReportPage } from '../frame/report-page.tsx';
import { useOwnChoice, useReportFilter } from '../frame/use-report-filter.ts';
import { useLateRegulars, useRegulars } from './api/use-regulars.ts';
import { RegularsTiles } from './components/regulars-tiles.tsx';
import { StaysCard } from './components/stays-card.tsx';
import { VisitsCard } from './components/visits-card.tsx';
import { useRegularsTables } from './use-regulars-tables.ts';
import { useRegularsWords } from './use-regulars-words.ts';

/** Who comes back: the home page of an owner. */
export function RegularsScreen() {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const filter = useReportFilter();
  const [against, setAgainst] = useOwnChoice('against', comparisons, 'before');
  const { data: report, error } = useRegulars(filter, against);
  const { data: late } = useLateRegulars(filter);
  const { finding } = useRegularsWords(against);
  const showCustomers = useShowCustomers();
  const tables = useRegularsTables(against);
  const compared =
    report?.before.known === true
      ? t('against.with', { from: format.day(report.before.period.from), to: format.day(report.before.period.to) })
      : t('against.unknown');
  return (
    <ReportPage
      title={t('title')}
      error={error}
      finding={report === undefined ? undefined : finding(report, late)}
      links={{ see: () => showCustomers({ report: 'regulars', key: 'late' }) }}
      empty={
        report?.firstDay === null ? (
          <NothingToReport title={t('empty.title')}>{t('empty.text')}</NothingToReport>
        ) : undefined
      }
      tools={
        <SelectField
          label={t('against.label')}
          labelHidden
          value={against}
          options={comparisons.map((value) => ({ value, label: t(`against.${value}`) }))}
          onChange={setAgainst}
        />
      }
    >
      {report === undefined ? null : (
        <>
          <LetterNotice />
          <RegularsTiles report={report} filter={filter} against={against} />
          <PageColumns
            main={<VisitsCard report={report} filter={filter} against={against} />}
            aside={<StaysCard filter={filter} />}
          />
          <FiguresCard title={t('back.title')} note={`${t('back.note')} ${compared}`} table={tables.back(report)} />
        </>
      )}
    </ReportPage>
  );
}
