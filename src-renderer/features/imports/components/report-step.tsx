import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#shared/contract/imports.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { beginAgain } from '../import.store.ts';
import styles from '../imports.module.css';
import type { ReportOf } from '../report-of.ts';
import { ProblemList } from './problem-list.tsx';
import { TallyFigures } from './tally-figures.tsx';

/** What an import brought, and what it left out. */
export function ReportStep({ of }: { readonly of: ReportOf }) {
  const { t } = useTranslation('imports');
  const sentence = useErrorSentence();
  const { data: report, error } = useQuery(api.imports.report.queryOptions({ input: of }));
  return (
    <>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined ? null : <Report report={report} of={of} />}
      <div className={styles.actions}>
        <BigButton variant="main" size="main" onClick={beginAgain}>
          {t('report.another')}
        </BigButton>
      </div>
    </>
  );
}

function Report({ report, of }: { readonly report: ImportReport; readonly of: ReportOf }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <>
      <Card
        title={t(`report.result_${report.kind}`, { count: report.imported, figure: format.number(report.imported) })}
        note={t('report.of', { name: report.fileName, when: format.dateTime(report.startedAt) })}
      >
        {report.state === 'cancelled' ? <p>{t('report.cancelled')}</p> : null}
        {report.state === 'failed' ? (
          <ErrorNotice>{t(`report.failed.${report.failure ?? 'broken'}`)}</ErrorNotice>
        ) : null}
        <TallyFigures report={report} />
      </Card>
      {report.problemCount === 0 ? null : <ProblemList report={report} of={of} />}
    </>
  );
}
