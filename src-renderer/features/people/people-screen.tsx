import { IconDownload, IconFilter, IconUpload, IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useExport } from './api/use-export.ts';
import { usePeople } from './api/use-people.ts';
import { ActiveFilters } from './components/active-filters.tsx';
import { ExportDialog } from './components/export-dialog.tsx';
import { usePeopleColumns } from './components/people-columns.tsx';
import { PeopleEmpty } from './components/people-empty.tsx';
import { PeopleFilters } from './components/people-filters.tsx';
import { ProfilePanel } from './components/profile-panel.tsx';
import { usePeopleLinks } from './people-links.ts';
import {
  changeSearch,
  filterOf,
  isFiltered,
  sortOf,
  type PeopleSearch,
  type PeopleSearchChange,
} from './people-search.ts';
import { ListSheet, ListTools } from '#renderer/ui/list-sheet.tsx';
import { useSearchText } from '#renderer/ui/use-search-text.ts';
import { useToday } from '#renderer/lib/use-today.ts';

interface Props {
  /** What stands in the address. */
  readonly search: PeopleSearch;
  readonly onSearch: (search: PeopleSearch) => void;
}

/** Everybody the shop knows: found, filtered, sorted, taken away in a file. */
export function PeopleScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const sentence = useErrorSentence();
  const today = useToday();
  const mayExport = useMayActAs('manager');
  const { onOpenCustomer, onOpenImport } = usePeopleLinks();
  const columns = usePeopleColumns();
  const [open, setOpen] = useState<'filters' | 'enrol'>();
  const filter = useMemo(() => filterOf(search), [search]);
  const sort = sortOf(search);
  const people = usePeople(filter, sort);
  const exporting = useExport((count) => showToast({ text: t('export.done', { count }) }));
  const change = (wish: PeopleSearchChange) => onSearch(changeSearch(search, wish));
  const text = useSearchText(search.q ?? '', (q) => change({ q: q === '' ? undefined : q }));
  const clear = () => {
    text.set('');
    onSearch(changeSearch({}, { by: search.by, dir: search.dir }));
  };
  const filtered = isFiltered(search);
  const exportList = () =>
    void exporting.start(
      { filter, sort },
      `${t('export.file')}-${today === undefined ? '' : isoOfBusinessDay(today)}.csv`,
    );

  const countWords = t(filtered ? 'found' : 'count', { count: people.total, number: format.number(people.total) });

  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        // A blank keeps the room, so that nothing jumps once the number is known.
        lead={people.loading ? '\u00a0' : countWords}
        actions={
          <>
            <BigButton variant="main" icon={<IconUserPlus size={20} />} onClick={() => setOpen('enrol')}>
              {t('enrol')}
            </BigButton>
            {mayExport ? (
              <ActionMenu
                label={t('more')}
                entries={[
                  {
                    label: t(filtered ? 'export.filtered' : 'export.all'),
                    icon: <IconDownload size={20} />,
                    onSelect: exportList,
                    disabled: people.total === 0,
                  },
                  { label: t('import'), icon: <IconUpload size={20} />, onSelect: onOpenImport },
                ]}
              />
            ) : null}
          </>
        }
      />
      <ListTools
        search={<SearchBox label={t('search')} placeholder={t('searchHint')} value={text.value} onChange={text.set} />}
      >
        <BigButton icon={<IconFilter size={20} />} onClick={() => setOpen('filters')}>
          {t('filter.title')}
        </BigButton>
      </ListTools>
      <ActiveFilters search={search} onChange={change} />
      {people.error === null ? null : <ErrorNotice>{sentence(people.error)}</ErrorNotice>}
      {exporting.error === undefined ? null : <ErrorNotice>{exporting.error}</ErrorNotice>}
      <ListSheet note={people.isCut ? t('cut', { shown: format.number(people.rows.count) }) : undefined}>
        <DataTable
          label={t('title')}
          columns={columns}
          rows={people.rows}
          rowKey={(row) => row.id}
          sort={sort}
          onSort={({ by, direction }) => change({ by, dir: direction })}
          onActivate={(row) => onOpenCustomer(row.id)}
          onVisible={people.onVisible}
          loading={people.loading && people.error === null}
          empty={<PeopleEmpty filtered={filtered} onClear={clear} onEnrol={() => setOpen('enrol')} />}
        />
      </ListSheet>
      {open === 'filters' ? (
        <PeopleFilters search={search} onChange={change} onClear={clear} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === 'enrol' ? (
        <ProfilePanel
          customer={undefined}
          prefill={prefillOf(search.q)}
          onClose={() => setOpen(undefined)}
          onSaved={({ id, profile }) => {
            showToast({ text: t('enrolled', { name: profile.name }) });
            onOpenCustomer(id);
          }}
        />
      ) : null}
      {exporting.progress === undefined ? null : (
        <ExportDialog progress={exporting.progress} onCancel={exporting.cancel} />
      )}
    </Page>
  );
}

/** What was looked for and not found is what she is enrolled with. */
function prefillOf(typed = ''): { name?: string; phone?: string } {
  if (typed === '') return {};
  return /^[\d\s()+./-]+$/u.test(typed) ? { phone: typed } : { name: typed };
}
