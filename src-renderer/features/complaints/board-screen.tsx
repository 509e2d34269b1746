import { IconMessagePlus } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { ListSheet, ListTools } from '#renderer/ui/list-sheet.tsx';
import { useSearchText } from '#renderer/ui/use-search-text.ts';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useBoard } from './api/use-board.ts';
import { useBoardLinks } from './board-links.ts';
import { boardSearch, boardViews, type BoardSearch } from './board-search.ts';
import { useBoardColumns } from './components/board-columns.tsx';
import { BoardEmpty } from './components/board-empty.tsx';
import { BoardReason, BoardViews } from './components/board-filters.tsx';
import styles from './components/board.module.css';
import { taking } from './take.store.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useBoardHelp } from './use-case-help.ts';

interface Props {
  /** What stands in the address. */
  readonly search: BoardSearch;
  readonly onSearch: (search: BoardSearch) => void;
  /** Says what else the list is limited to. */
  readonly filter?: ReactNode;
}

/** Every complaint: first what needs me now, by its clock. */
export function BoardScreen({ search, onSearch, filter }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { onOpenCase } = useBoardLinks();
  const columns = useBoardColumns();
  const box = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const view = search.view ?? boardViews[0];
  const searched = search.q ?? '';
  const reason = search.reason ?? null;
  const { figure } = search;
  const board = useBoard(view, searched, reason, figure);
  const text = useSearchText(searched, (q) => onSearch(boardSearch(view, q, reason, figure)));
  const first = board.rows.at(0);
  useBoardHelp();
  useBoardKeys({
    box,
    sheet,
    onOpenFirst: () => {
      if (first !== undefined) onOpenCase(first.id);
    },
  });

  return (
    <Page width="full">
      <PageHeader
        title={t('board.title')}
        actions={
          <BigButton variant="main" icon={<IconMessagePlus size={20} />} onClick={() => taking.open(null)}>
            {t('board.take')}
          </BigButton>
        }
        // A blank keeps the room, so that nothing jumps once the number is known.
        lead={board.loading ? '\u00a0' : t('board.count', { count: board.total, number: format.number(board.total) })}
      />
      <ListTools
        search={
          <SearchBox
            ref={box}
            label={t('board.search')}
            placeholder={t('board.searchHint')}
            value={text.value}
            onChange={text.set}
            hint={<Kbd>{t('board.keys.slash')}</Kbd>}
          />
        }
      >
        <div className={styles.filters}>
          <BoardViews view={view} onChange={(value) => onSearch(boardSearch(value, text.value, reason, figure))} />
          <BoardReason reasonId={reason} onChange={(about) => onSearch(boardSearch(view, text.value, about, figure))} />
        </div>
      </ListTools>
      {filter}
      {board.error === null ? null : <ErrorNotice>{sentence(board.error)}</ErrorNotice>}
      <ListSheet
        ref={sheet}
        note={board.isCut ? t('board.cut', { shown: format.number(board.rows.count) }) : undefined}
      >
        <DataTable
          label={t('board.title')}
          columns={columns}
          rows={board.rows}
          rowKey={(row) => row.id}
          onActivate={(row) => onOpenCase(row.id)}
          onVisible={board.onVisible}
          loading={board.loading && board.error === null}
          empty={
            <BoardEmpty
              view={view}
              searched={searched !== ''}
              about={reason !== null || figure !== undefined}
              onShowAll={() => {
                text.set('');
                onSearch(boardSearch('all', ''));
              }}
            />
          }
        />
      </ListSheet>
    </Page>
  );
}
