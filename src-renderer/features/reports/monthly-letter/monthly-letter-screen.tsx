import { IconFileTypePdf, IconLock, IconMail, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { monthOf, periodAfter } from '#shared/domain/reports/cohort-period.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs, useShop } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Choices } from '#renderer/ui/choices.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageFoot, PageHeader } from '#renderer/ui/page.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useSavingPaper } from '#renderer/ui/use-saving-paper.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { useLetter, useLetterMonths } from './api/use-letter.ts';
import { LetterSheet } from './components/letter-sheet.tsx';
import { chosenMonth, monthSearch } from './letter-search.ts';
import { useLetterPaper } from './use-letter-paper.ts';

/** What the owner should know of a month, as a letter. */
export function MonthlyLetterScreen() {
  const { t } = useTranslation('reports-monthly-letter');
  if (useMayActAs('owner')) return <Letters />;
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <EmptyState title={t('forOwners.title')} icon={<IconLock size={40} />}>
        {t('forOwners.text')}
      </EmptyState>
    </Page>
  );
}

function Letters() {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { own, onOwn } = useReportAddress();
  const { data: months, error: noMonths } = useLetterMonths();
  const month = months === undefined ? undefined : chosenMonth(own, months);
  const { data: letter, error: noLetter } = useLetter(month);
  const shop = useShop()?.name ?? '';
  const paperOf = useLetterPaper();
  const { save, busy } = useSavingPaper();
  const error = noMonths ?? noLetter;
  return (
    <Page>
      <PageHeader
        title={month === undefined ? t('title') : t('of', { month: format.monthYear(month) })}
        actions={
          months === undefined || month === undefined ? undefined : (
            <Choices>
              <SelectField
                label={t('choose')}
                value={isoOfBusinessDay(month)}
                options={months.map((one) => ({ value: isoOfBusinessDay(one), label: format.monthYear(one) }))}
                onChange={(chosen) => {
                  const next = months.find((one) => isoOfBusinessDay(one) === chosen);
                  if (next !== undefined) onOwn(monthSearch(next, months));
                }}
              />
            </Choices>
          )
        }
      />
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {months?.length === 0 ? <NoLetter /> : null}
      {error !== null || letter !== undefined || months?.length === 0 ? null : <Spinner label={t('loading')} />}
      {letter === undefined ? null : (
        <>
          <LetterSheet letter={letter} />
          <PageFoot>
            <BigButton icon={<IconPrinter size={20} />} onClick={() => void shell.print()}>
              {t('print')}
            </BigButton>
            <BigButton
              variant="main"
              icon={<IconFileTypePdf size={20} />}
              busy={busy}
              onClick={() => {
                const { month: written } = letter.figures;
                void save(paperOf(letter), t('file', { shop, month: isoOfBusinessDay(written).slice(0, 7) }));
              }}
            >
              {t(busy ? 'making' : 'pdf')}
            </BigButton>
          </PageFoot>
        </>
      )}
    </Page>
  );
}

function NoLetter() {
  const { t } = useTranslation('reports-monthly-letter');
  const format = useFormat();
  const { today } = useReportAddress();
  const ready: BusinessDay = periodAfter('month', monthOf(today));
  return (
    <EmptyState title={t('none.title')} icon={<IconMail size={40} stroke={1.5} />}>
      {t('none.text', { day: format.day(ready) })}
    </EmptyState>
  );
}
