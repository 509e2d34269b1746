import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#shared/contract/imports.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { lookAtPast } from '../import.store.ts';
import styles from '../imports.module.css';

/** What was imported into this shop before, newest first. */
export function PastImports() {
  const { t } = useTranslation('imports');
  const runs = useQuery(api.imports.runs.queryOptions()).data ?? [];
  if (runs.length === 0) return null;
  return (
    <Card title={t('past.title')}>
      <ul className={styles.past}>
        {runs.map((run) => (
          <PastImport key={run.runId} run={run} />
        ))}
      </ul>
    </Card>
  );
}

function PastImport({ run }: { readonly run: ImportReport }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { runId } = run;
  const when = format.dateTime(run.startedAt);
  return (
    <li className={styles.pastRow}>
      <div className={styles.pastFile}>
        <strong>{run.fileName}</strong>
        <span className={styles.note}>
          {run.staffName === null ? when : t('past.when', { when, who: run.staffName })}
        </span>
      </div>
      <span>{t(`count.${run.kind}`, { count: run.imported, figure: format.number(run.imported) })}</span>
      {run.state === 'done' ? null : <Chip tone="amber">{t(`state.${run.state}`)}</Chip>}
      {runId === null ? null : <TextLink onClick={() => lookAtPast(runId)}>{t('past.open')}</TextLink>}
    </li>
  );
}
