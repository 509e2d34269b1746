import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#shared/contract/imports.contract.ts';
import type { ImportProblem, ProblemReason } from '#shared/domain/imports/import-problem.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { allProblems, useProblems } from '../api/use-problems.ts';
import styles from '../imports.module.css';
import type { ReportOf } from '../report-of.ts';
import { useProblemWords } from '../use-problem-words.ts';

interface Props {
  readonly report: ImportReport;
  readonly of: ReportOf;
}

const every = 'all';

/** What was left out, by reason, each with its line; all of it as a file. */
export function ProblemList({ report, of }: Props) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [why, setWhy] = useState<ProblemReason | null>(null);
  const counts = new Map<ProblemReason, number>();
  for (const group of report.groups) counts.set(group.why, (counts.get(group.why) ?? 0) + group.count);
  const withCount = (words: string, count: number): string =>
    t('problems.group', { words, figure: format.number(count) });
  const options = [
    { value: every, label: withCount(t('problems.all'), report.problemCount) },
    ...[...counts].map(([value, count]) => ({ value, label: withCount(t(`why.${value}`), count) })),
  ];
  return (
    <Card title={t('problems.title')} corner={<DownloadButton report={report} of={of} />}>
      <SelectField
        label={t('problems.show')}
        value={why ?? every}
        options={options}
        onChange={(value) => setWhy([...counts.keys()].find((known) => known === value) ?? null)}
      />
      <ProblemTable key={why ?? every} of={of} why={why} />
    </Card>
  );
}

function valueInFile({ value }: ImportProblem) {
  return <span className={styles.value}>{value}</span>;
}

function ProblemTable({ of, why }: { readonly of: ReportOf; readonly why: ProblemReason | null }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const words = useProblemWords();
  const { rows, loading, onVisible } = useProblems(of, why);
  const columns: Column<ImportProblem>[] = [
    {
      key: 'line',
      title: t('problems.line'),
      width: '5.5rem',
      align: 'end',
      narrow: 'line',
      cell: ({ line }) => format.number(line),
    },
    { key: 'why', title: t('problems.why'), narrow: 'title', width: 'minmax(0, 1.4fr)', cell: words.why },
    {
      key: 'value',
      title: t('problems.value'),
      narrow: 'line',
      cell: valueInFile,
    },
    { key: 'effect', title: t('problems.effect'), narrow: 'line', width: '10rem', cell: words.effect },
  ];
  return (
    <div className={styles.problems}>
      <DataTable
        label={t('problems.title')}
        columns={columns}
        rows={rows}
        rowKey={({ line, field, why: reason, value }) => `${line} ${field} ${reason} ${value}`}
        loading={loading}
        onVisible={onVisible}
        maxHeight="26rem"
        empty={null}
      />
    </div>
  );
}

function DownloadButton({ report, of }: Props) {
  const { t } = useTranslation('imports');
  const words = useProblemWords();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);

  async function download(): Promise<void> {
    setBusy(true);
    try {
      const name = t('problems.fileName', { name: report.fileName.replace(/\.[^.]*$/, '') });
      await shell.saveFile({ name, mimeType: 'text/csv', text: words.csv(await allProblems(of)) });
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <BigButton variant="quiet" busy={busy} onClick={() => void download()}>
      {t('problems.download')}
    </BigButton>
  );
}
