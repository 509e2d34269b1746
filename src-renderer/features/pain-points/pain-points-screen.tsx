import { IconFlag, IconSettings, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Unseen } from '#renderer/ui/unseen.tsx';
import { useKinds, usePainPointFigures } from './api/pain-point-queries.ts';
import { Entries } from './components/entries.tsx';
import { KindRows } from './components/kind-rows.tsx';
import { KindsDialog } from './components/kinds-dialog.tsx';
import styles from './components/pain-points.module.css';
import { WhenTable } from './components/when-table.tsx';
import {
  changePainPointsSearch,
  periods,
  usualPeriod,
  type PainPointsSearch,
  type PainPointsSearchChange,
} from './pain-points-search.ts';
import { painPoints } from './pain-points.store.ts';
import { useKindWords } from './use-kind-words.ts';

interface Props {
  /** What stands in the address. */
  readonly search: PainPointsSearch;
  readonly onSearch: (search: PainPointsSearch) => void;
}

/** What goes wrong on the floor: how often, when, and whether it is getting better. */
export function PainPointsScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('pain-points');
  const format = useFormat();
  const sentence = useErrorSentence();
  const mayEdit = useMayActAs('manager');
  const words = useKindWords();
  const kinds = useKinds();
  const [editing, setEditing] = useState(false);
  const { data, error } = usePainPointFigures(search);
  const days = search.days ?? usualPeriod;
  const change = (wish: PainPointsSearchChange) => onSearch(changePainPointsSearch(search, wish));
  const counts = (data?.kinds ?? []).flatMap(({ kindId, count, before }) => {
    const kind = kinds.find(({ id }) => id === kindId);
    return kind === undefined ? [] : [{ kind, count, before }];
  });
  const chosenKind = kinds.find(({ id }) => id === search.kind);
  const record = (
    <BigButton variant="main" icon={<IconFlag size={20} />} onClick={painPoints.open}>
      {t('record')}
    </BigButton>
  );
  const trend = data === undefined ? '' : trendWords(data.total - data.before);

  function trendWords(more: number): string {
    const number = format.number(Math.abs(more));
    if (more === 0) return t('trend.same');
    return more > 0 ? t('trend.more', { count: more, number }) : t('trend.fewer', { count: -more, number });
  }

  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {mayEdit ? (
              <BigButton icon={<IconSettings size={20} />} onClick={() => setEditing(true)}>
                {t('kindList.open')}
              </BigButton>
            ) : null}
            {record}
          </>
        }
        lead={
          data === undefined
            ? '\u00a0'
            : `${t('lead', { count: data.total, number: format.number(data.total), days: format.number(days) })} ${trend}`
        }
      />
      <div>
        <Segmented
          label={t('period')}
          value={String(days) as `${(typeof periods)[number]}`}
          options={periods.map((period) => ({
            value: `${period}` as const,
            label: t('days', { count: period, number: format.number(period) }),
          }))}
          onChange={(value) => {
            const period = periods.find((known) => String(known) === value);
            change({ days: period === usualPeriod ? undefined : period });
          }}
        />
      </div>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {data !== undefined && data.total + data.before === 0 ? (
        <Card>
          <EmptyState icon={<IconFlag size={40} stroke={1.5} />} title={t('empty.title')} action={record}>
            {t('empty.text')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <div className={styles.columns}>
            <Card title={t('kinds.title')} note={t('kinds.note', { number: format.number(days) })}>
              <KindRows
                counts={counts}
                chosen={search.kind}
                onChoose={(kind) => change({ kind, weekday: undefined, part: undefined })}
              />
            </Card>
            <Card
              title={t('when.title')}
              note={chosenKind === undefined ? t('when.all') : t('when.of', { kind: words(chosenKind) })}
            >
              <WhenTable
                cells={data?.cells ?? []}
                chosen={{ weekday: search.weekday, part: search.part }}
                onChoose={(weekday, part) => change({ weekday, part })}
              />
            </Card>
          </div>
          <Card title={t('entries.title')}>
            <ChipList label={t('entries.only')}>
              {chosenKind === undefined ? null : (
                <li>
                  <Chip tone="accent" onClick={() => change({ kind: undefined })}>
                    <Unseen>{t('entries.all')}</Unseen>
                    {words(chosenKind)}
                    <IconX size={16} aria-hidden="true" />
                  </Chip>
                </li>
              )}
              {search.weekday === undefined || search.part === undefined ? null : (
                <li>
                  <Chip tone="accent" onClick={() => change({ weekday: undefined, part: undefined })}>
                    <Unseen>{t('entries.all')}</Unseen>
                    {`${format.weekdayName(search.weekday)}, ${t(`when.${search.part}`)}`}
                    <IconX size={16} aria-hidden="true" />
                  </Chip>
                </li>
              )}
            </ChipList>
            <Entries search={search} />
          </Card>
        </>
      )}
      {editing ? <KindsDialog onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}
