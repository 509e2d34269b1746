import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_KINDS } from '#shared/domain/imports/import-field.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useShop } from '#renderer/lib/use-session.ts';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { ProgressPanel } from '#renderer/ui/progress-panel.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { uploadFile } from '../api/upload-file.ts';
import { chooseKind, fileWasRead, useImportStore } from '../import.store.ts';
import { suggestPlan } from '../plan-draft.ts';
import styles from '../imports.module.css';
import { PastImports } from './past-imports.tsx';

interface Reading {
  readonly name: string;
  /** 0 to 1 */
  readonly share: number;
}

/** Which kind of file, and the file itself. */
export function FileStep() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const sentence = useErrorSentence();
  const kind = useImportStore((state) => state.kind);
  const country = useShop()?.country ?? '';
  const queryClient = useQueryClient();
  const [reading, setReading] = useState<Reading | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function read(file: File): Promise<void> {
    setFailure(null);
    setReading({ name: file.name, share: 0 });
    try {
      const seen = await uploadFile(file, kind, (share) => setReading({ name: file.name, share }));
      const programs = await queryClient.ensureQueryData(api.programs.list.queryOptions({ input: {} }));
      const [only] = programs;
      fileWasRead(
        seen,
        suggestPlan(seen, kind, { country, onlyProgram: programs.length === 1 && only ? only.id : null }),
      );
    } catch (error) {
      setFailure(error);
    } finally {
      setReading(null);
    }
  }

  return (
    <>
      <Card title={t('file.title')}>
        <div className={styles.kind}>
          <Segmented
            label={t('kind.label')}
            value={kind}
            options={IMPORT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={chooseKind}
          />
          <p className={styles.note}>{t(`kindHint.${kind}`)}</p>
        </div>
        {reading === null ? (
          <FileDrop
            label={t('file.drop')}
            hint={t('file.hint')}
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onFiles={([file]) => {
              if (file !== undefined) void read(file);
            }}
          />
        ) : (
          <ProgressPanel
            title={t('file.reading', { name: reading.name })}
            note={format.percent(reading.share)}
            share={reading.share}
          />
        )}
        {failure === null ? null : <ErrorNotice>{sentence(failure)}</ErrorNotice>}
      </Card>
      <PastImports />
    </>
  );
}
