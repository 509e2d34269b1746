import { IconChartBar, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { shell } from '#renderer/lib/shell.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FigureFilesContext } from '#renderer/ui/figure-files.ts';
import { Finding, plainFinding } from '#renderer/ui/finding.tsx';
import { Page, PageFoot, PageHeader } from '#renderer/ui/page.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './frame.module.css';
import { narrowings, type Narrowing } from './report-search.ts';
import { ReportPeriodChoice } from './report-period-choice.tsx';
import { useReportFiles } from './use-report-files.ts';

interface Props {
  readonly title: string;
  /** What was found, in sentences with marks as `ui/finding.tsx` reads them; undefined while it is being counted. */
  readonly finding: string | undefined;
  /** Where the marked words of the finding lead. */
  readonly links?: Readonly<Record<string, (() => void) | undefined>>;
  /** Why there is none. */
  readonly error?: Error | null;
  /** Drawn in place of finding and figures where there is nothing to count yet. */
  readonly empty?: ReactNode;
  /** What the report has a use for beside the days; all of it unless said. */
  readonly usable?: readonly Narrowing[];
  /** False for a report that is always of today. */
  readonly withPeriod?: boolean;
  /** Beside the filter: choices of the report's own. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** How a report stands on the screen and on paper: the finding in a sentence, then the figures. */
export function ReportPage(props: Props) {
  const { title, finding, links, error = null, empty, usable = narrowings, withPeriod = true, tools, children } = props;
  const { t } = useTranslation('reports');
  const sentence = useErrorSentence();
  const files = useReportFiles(title, {
    withPeriod,
    usable,
    finding: finding === undefined ? undefined : plainFinding(finding),
  });
  const nothing = empty !== undefined && empty !== null && empty !== false;
  return (
    <Page>
      <PageHeader title={title} actions={withPeriod ? <ReportPeriodChoice /> : undefined} />
      <div className={styles.tools}>
        <FilterBar usable={usable} />
        {tools}
      </div>
      {/* On paper, where nothing shows what was chosen. */}
      <p className={styles.onPaper}>{files.notes.join(' · ')}</p>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {finding === undefined && error === null && !nothing ? <Spinner label={t('loading')} /> : null}
      {nothing ? empty : null}
      {finding === undefined || nothing ? null : (
        <FigureFilesContext value={files}>
          <Finding text={finding} {...(links === undefined ? {} : { links })} />
          {children}
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

interface NothingProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The next thing to do. */
  readonly action?: ReactNode;
}

/** Where a report has nothing to count yet: what there will be, and how it comes. */
export function NothingToReport({ title, children, action }: NothingProps) {
  return (
    <EmptyState icon={<IconChartBar size={40} stroke={1.5} />} title={title} action={action}>
      {children}
    </EmptyState>
  );
}
