import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { beginAgain, changePlan, checkBegan } from '../import.store.ts';
import { obstacleOf } from '../plan-draft.ts';
import styles from '../imports.module.css';
import { ColumnCard } from './column-card.tsx';
import { PlanOptions } from './plan-options.tsx';

interface Props {
  readonly file: ImportFile;
  readonly plan: ImportPlan;
}

const delimiterWords = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** What each column holds; every guess is chosen already. */
export function ColumnsStep({ file, plan }: Props) {
  const { t } = useTranslation(['imports', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const check = useMutation(api.imports.check.mutationOptions({ onSuccess: ({ jobId }) => checkBegan(jobId) }));
  const obstacle = obstacleOf(plan);
  const rows = file.rows - (plan.headed ? 1 : 0);
  return (
    <>
      <Card
        title={t('columns.title')}
        note={t('columns.facts', {
          count: rows,
          figure: format.number(rows),
          name: file.name,
          encoding: file.encoding.toUpperCase(),
          delimiter: t(`delimiter.${delimiterWords[file.delimiter]}`),
        })}
      >
        {file.recognised === null ? null : <p className={styles.known}>{t(`recognised.${file.recognised}`)}</p>}
        <SwitchField label={t('columns.headed')} checked={plan.headed} onChange={(headed) => changePlan({ headed })} />
        <ul className={styles.columns}>
          {plan.columns.map((field, index) => (
            // A column is its place in the file.
            <ColumnCard key={file.headings[index] ?? index} file={file} plan={plan} index={index} field={field} />
          ))}
        </ul>
      </Card>
      <PlanOptions file={file} plan={plan} />
      {obstacle === undefined ? null : <Obstacle obstacle={obstacle} />}
      {check.error === null ? null : <ErrorNotice>{sentence(check.error)}</ErrorNotice>}
      <div className={styles.actions}>
        <BigButton variant="quiet" size="main" onClick={beginAgain}>
          {t('columns.otherFile')}
        </BigButton>
        <BigButton
          variant="main"
          size="main"
          disabled={obstacle !== undefined}
          busy={check.isPending}
          onClick={() => check.mutate(plan)}
        >
          {t('columns.check')}
        </BigButton>
      </div>
    </>
  );
}

function Obstacle({ obstacle }: { readonly obstacle: NonNullable<ReturnType<typeof obstacleOf>> }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <p className={styles.obstacle} role="status">
      {obstacle.why === 'missing'
        ? t('obstacle.missing', { fields: format.list(obstacle.fields.map((field) => t(`field.${field}`))) })
        : null}
      {obstacle.why === 'twice' ? t('obstacle.twice', { field: t(`field.${obstacle.field}`) }) : null}
      {obstacle.why === 'program' ? t('obstacle.program') : null}
    </p>
  );
}
