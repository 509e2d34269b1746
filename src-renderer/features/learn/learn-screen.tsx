import { IconChartBar, IconLock, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addDays, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FigureFilesContext, type FigureFiles } from '#renderer/ui/figure-files.ts';
import { PeriodChoice } from '#renderer/ui/period-choice.tsx';
import { Page, PageFoot, PageHeader } from '#renderer/ui/page.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { periodPresets } from '#shared/domain/learn/period.ts';
import { useLearnReport } from './api/use-learn.ts';
import { LearnFinding } from './components/learn-finding.tsx';
import { LearnCards } from './components/learn-cards.tsx';
import { LearnTiles } from './components/learn-tiles.tsx';
import { useLearnLinks } from './learn-links.ts';
import { chosenPeriod, ownPeriod, type LearnSearch } from './learn-search.ts';

interface Props {
  /** What stands in the address. */
  readonly search: LearnSearch;
  readonly onSearch: (search: LearnSearch) => void;
}

/** What the complaints of some days teach, for managers. */
export function LearnScreen(props: Props) {
  const { t } = useTranslation('learn');
  const mayLook = useMayActAs('manager');
  const today = useToday();
  if (!mayLook) {
    return (
      <Page width="reading">
        <PageHeader title={t('title')} />
        <EmptyState title={t('forManagers.title')} icon={<IconLock size={40} />}>
          {t('forManagers.text')}
        </EmptyState>
      </Page>
    );
  }
  return today === undefined ? null : <Report {...props} today={today} />;
}

function Report({ search, onSearch, today }: Props & { readonly today: BusinessDay }) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const sentence = useErrorSentence();
  const period = chosenPeriod(search, today);
  const { data: report, error } = useLearnReport(period);
  // From the first day there can be, nobody begins to choose.
  const ownDays = period.preset === 'all' ? { from: addDays(today, -89), to: today } : period;
  const days =
    period.preset === 'all'
      ? t('period.all')
      : t('period.days', { from: format.day(period.from), to: format.day(period.to) });
  const files: FigureFiles = {
    nameOf: (what) => t('file', { what, from: isoOfBusinessDay(period.from), to: isoOfBusinessDay(period.to) }),
    head: t('title'),
    notes: [days],
  };
  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={
          <PeriodChoice
            presets={periodPresets.map((value) => ({ value, label: t(`period.${value}`) }))}
            value={period.preset}
            days={period}
            ownDays={ownDays}
            onPreset={(preset) => onSearch({ period: preset })}
            onOwn={(days) => onSearch(ownPeriod(days))}
          />
        }
        lead={days}
      />
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined && error === null ? <Spinner label={t('loading')} /> : null}
      {report === undefined ? null : report.taken === 0 && report.gestures.all.cases === 0 ? (
        <NothingTaken all={period.preset === 'all'} onShowAll={() => onSearch({ period: 'all' })} />
      ) : (
        <FigureFilesContext value={files}>
          <LearnFinding report={report} />
          <LearnTiles report={report} period={period} />
          <LearnCards report={report} period={period} />
          <PageFoot>
            <BigButton icon={<IconPrinter size={20} />} onClick={() => void shell.print()}>
              {t('print')}
            </BigButton>
          </PageFoot>
        </FigureFilesContext>
      )}
    </Page>
  );
}

function NothingTaken({ all, onShowAll }: { readonly all: boolean; readonly onShowAll: () => void }) {
  const { t } = useTranslation('learn');
  const { onOpenBoard } = useLearnLinks();
  return (
    <EmptyState
      icon={<IconChartBar size={40} stroke={1.5} />}
      title={t('empty.title')}
      action={
        <BigButton size="main" onClick={all ? onOpenBoard : onShowAll}>
          {t(all ? 'empty.toBoard' : 'empty.showAll')}
        </BigButton>
      }
    >
      {t(all ? 'empty.nothing' : 'empty.text')}
    </EmptyState>
  );
}
