import { useTranslation } from 'react-i18next';
import { fileSizeInWords } from '#shared/domain/kernel/file-size.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { rowsOf, type Column } from '#renderer/ui/data-table-types.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import styles from '../backups.module.css';
import type { StoredBackup } from '../stored-backups.ts';

interface Props {
  readonly backups: readonly StoredBackup[] | undefined;
  /** Absent for whoever may not restore. */
  readonly onRestore: ((backup: StoredBackup) => void) | undefined;
}

/** What there is to go back to. */
export function BackupList({ backups, onRestore }: Props) {
  const { t } = useTranslation('backups');
  const columns = useColumns(onRestore);
  return (
    <Card title={t('list.title')} note={t('list.kept')}>
      <div className={styles.list}>
        <DataTable
          label={t('list.title')}
          columns={columns}
          rows={rowsOf(backups ?? [])}
          rowKey={({ name }) => name}
          loading={backups === undefined}
          empty={<EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>}
          maxHeight="34rem"
        />
      </div>
    </Card>
  );
}

function useColumns(onRestore: Props['onRestore']): Column<StoredBackup>[] {
  const { t } = useTranslation('backups');
  const format = useFormat();
  const columns: Column<StoredBackup>[] = [
    {
      key: 'when',
      title: t('list.when'),
      width: 'minmax(0, 1.3fr)',
      narrow: 'title',
      cell: ({ at, why }) => (
        <div>
          <span className={styles.strong}>{format.dateTime(at)}</span>
          <p className={styles.small}>{t(`why.${why}`)}</p>
        </div>
      ),
    },
    {
      key: 'holds',
      title: t('list.holds'),
      cell: ({ customers, head }) => (
        <div>
          {t('list.customers', { count: customers, number: format.number(customers) })}
          <p className={styles.small}>{t('list.head', { head: format.number(head) })}</p>
        </div>
      ),
    },
    {
      key: 'size',
      title: t('list.size'),
      width: '4.5rem',
      cell: ({ bytes }) => fileSizeInWords(bytes, format.locale),
    },
    {
      key: 'place',
      title: t('list.place'),
      cell: ({ places, verified }) => (
        <div className={styles.places}>
          <span>{format.list(places.map((place) => t(`place.${place}`)))}</span>
          <Chip size="small" tone={verified ? 'good' : 'amber'}>
            {t(verified ? 'list.verified' : 'list.unverified')}
          </Chip>
        </div>
      ),
    },
  ];
  if (onRestore === undefined) return columns;
  const restore: Column<StoredBackup> = {
    key: 'restore',
    title: t('list.action'),
    width: '8.25rem',
    align: 'end',
    cell: (backup) => (
      <BigButton label={t('list.restoreOf', { when: format.dateTime(backup.at) })} onClick={() => onRestore(backup)}>
        {t('list.restore')}
      </BigButton>
    ),
  };
  return [...columns, restore];
}
