import { IconChevronLeft, IconDownload, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { ListSheet } from '#renderer/ui/list-sheet.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useReportAddress } from '../frame/report-address.ts';
import { useReportFiles } from '../frame/use-report-files.ts';
import { useReportFilter } from '../frame/use-report-filter.ts';
import { useFigureCustomers } from './api/use-figure-customers.ts';
import { useSavingCustomers } from './api/use-saving-customers.ts';
import { figureReports } from './figure-report.ts';
import { readFigureSearch } from './figure-search.ts';
import { useCustomerColumns } from './use-customer-columns.tsx';
import { useFigureWords } from './use-figure-words.ts';

/** The customers behind a figure of a report. */
export function ReportCustomersScreen() {
  const { t } = useTranslation('reports');
  const { own, onOpenReport } = useReportAddress();
  const { figure } = readFigureSearch(own);
  if (figure !== undefined) return <FigureCustomers figure={figure} />;
  return (
    <Page>
      <PageHeader title={t('customers.title')} />
      <EmptyState
        title={t('customers.unknown.title')}
        icon={<IconUsers size={40} stroke={1.5} />}
        action={
          <BigButton size="main" onClick={() => onOpenReport('/reports')}>
            {t('customers.unknown.toReports')}
          </BigButton>
        }
      >
        {t('customers.unknown.text')}
      </EmptyState>
    </Page>
  );
}

function FigureCustomers({ figure }: { readonly figure: CustomerFigure }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { today, onOpenCustomer, onOpenReport } = useReportAddress();
  const filter = useReportFilter();
  const what = useFigureWords()(figure);
  const { notes } = useReportFiles(what, {
    withPeriod: figureReports[figure.report].withPeriod,
    usable: figureReports[figure.report].usable,
    finding: undefined,
  });
  const customers = useFigureCustomers(figure, filter);
  const saving = useSavingCustomers();
  const columns = useCustomerColumns();
  const { total, loading, error } = customers;
  return (
    <Page width="full">
      <PageHeader
        title={t('customers.title')}
        above={
          <TextLink onClick={() => onOpenReport(figureReports[figure.report].path)}>
            <IconChevronLeft size={16} aria-hidden="true" /> {t('customers.back')}
          </TextLink>
        }
        // A blank keeps the room, so that nothing jumps once the number is known.
        lead={loading ? '\u00a0' : t('customers.count', { count: total, number: format.number(total) })}
        actions={
          <BigButton
            icon={<IconDownload size={20} />}
            disabled={total === 0 || saving.busy}
            onClick={() =>
              void saving.save({ figure, filter }, `${t('customers.file')} ${isoOfBusinessDay(today)}.csv`)
            }
          >
            {t('customers.save')}
          </BigButton>
        }
      />
      <ChipList label={t('customers.limits')}>
        {[what, ...notes].map((words, at) => (
          <li key={words}>
            <Chip tone={at === 0 ? 'accent' : 'neutral'}>{words}</Chip>
          </li>
        ))}
      </ChipList>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      <ListSheet
        note={customers.isCut ? t('customers.cut', { shown: format.number(customers.rows.count) }) : undefined}
      >
        <DataTable
          label={what}
          columns={columns}
          rows={customers.rows}
          rowKey={(row) => row.id}
          onActivate={(row) => onOpenCustomer(row.id)}
          onVisible={customers.onVisible}
          loading={loading && error === null}
          empty={<EmptyState title={t('customers.nobody')} icon={<IconUsers size={40} stroke={1.5} />} />}
        />
      </ListSheet>
    </Page>
  );
}
