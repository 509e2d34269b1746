import { IconMessage2, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PainPoint } from '#shared/contract/pain-points.contract.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useKinds, usePainPoints } from '../api/pain-point-queries.ts';
import { useRemoving } from '../api/use-pain-point-commands.ts';
import type { PainPointsSearch } from '../pain-points-search.ts';
import { painPoints } from '../pain-points.store.ts';
import { useKindWords } from '../use-kind-words.ts';
import styles from './pain-points.module.css';

interface Props {
  readonly search: PainPointsSearch;
}

/** What was recorded, newest first. */
export function Entries({ search }: Props) {
  const { t } = useTranslation('pain-points');
  const sentence = useErrorSentence();
  const columns = useEntryColumns();
  const points = usePainPoints(search);
  return (
    <>
      {points.error === null ? null : <ErrorNotice>{sentence(points.error)}</ErrorNotice>}
      <DataTable
        label={t('entries.title')}
        columns={columns}
        rows={points.rows}
        rowKey={(row) => row.id}
        onVisible={points.onVisible}
        loading={points.loading && points.error === null}
        maxHeight="28rem"
        empty={<EmptyState title={t('entries.none')}>{t('entries.noneText')}</EmptyState>}
      />
    </>
  );
}

function useEntryColumns(): readonly Column<PainPoint>[] {
  const { t } = useTranslation('pain-points');
  const when = useWhen();
  const words = useKindWords();
  const kinds = useKinds();
  const remove = useRemoving();
  return useMemo(
    (): readonly Column<PainPoint>[] => [
      {
        key: 'kind',
        title: t('entries.kind'),
        width: 'minmax(12rem, 2fr)',
        narrow: 'title',
        cell: ({ kindId, remark }) => {
          const kind = kinds.find(({ id }) => id === kindId);
          return (
            <span className={styles.what}>
              <span className={styles.strong}>{kind === undefined ? '' : words(kind)}</span>
              {remark === '' ? null : <span className={styles.quiet}>{remark}</span>}
            </span>
          );
        },
      },
      { key: 'at', title: t('entries.at'), width: 'minmax(9rem, 1fr)', cell: ({ at }) => when(at) },
      { key: 'by', title: t('entries.by'), width: 'minmax(6rem, 0.7fr)', cell: ({ by }) => by },
      {
        key: 'more',
        title: t('entries.more'),
        width: '5rem',
        align: 'end',
        cell: (point) => (
          <ActionMenu
            label={t('entries.more')}
            entries={[
              {
                label: t(point.remark === '' ? 'entries.addRemark' : 'entries.changeRemark'),
                icon: <IconMessage2 size={20} />,
                onSelect: () => painPoints.remark(point),
              },
              ...(point.mayRemove
                ? [
                    {
                      label: t('entries.remove'),
                      icon: <IconTrash size={20} />,
                      danger: true,
                      onSelect: () => void remove(point.id),
                    },
                  ]
                : []),
            ]}
          />
        ),
      },
    ],
    [t, when, words, kinds, remove],
  );
}
