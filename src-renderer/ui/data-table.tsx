import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { DataTableHead, DataTableSortSelect } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import type { Column, RowSource, Sort } from './data-table-types.ts';
import styles from './data-table.module.css';

interface Props<Row, SortKey extends string> {
  /** What the table lists, for those who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column<Row, SortKey>[];
  readonly rows: RowSource<Row>;
  readonly rowKey: (row: Row) => string | number;
  readonly sort?: Sort<SortKey> | undefined;
  readonly onSort?: ((sort: Sort<SortKey>) => void) | undefined;
  /** A row was clicked, or Enter pressed on it. */
  readonly onActivate?: ((row: Row) => void) | undefined;
  /** Positions in sight (first, last): fetch what is missing there. */
  readonly onVisible?: ((first: number, last: number) => void) | undefined;
  /** Nothing is known yet: draws grey lines. */
  readonly loading?: boolean;
  /** Drawn instead of the table when there are no rows. */
  readonly empty: ReactNode;
  /** As high as its rows, up to this; otherwise it fills its parent. */
  readonly maxHeight?: string;
}

/** What stands in for rows not known yet. */
const placeholders = 8;
const rowHeight = 64;
const cardHeight = 112;

/** A list of any length: only rows in sight are in the page. */
export function DataTable<Row, SortKey extends string = never>(props: Props<Row, SortKey>) {
  const { columns, rows, rowKey, sort, onSort, onActivate, onVisible, loading = false } = props;
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const scroller = useRef<HTMLDivElement>(null);
  const count = loading ? placeholders : rows.count;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? cardHeight : rowHeight),
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (!loading && count > 0) onVisible?.(first, last);
  }, [onVisible, loading, count, first, last]);

  if (!loading && rows.count === 0) return <>{props.empty}</>;

  /** False when the key does not move anything. */
  function moveFocus(key: string, from: number): boolean {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + 10,
      PageUp: from - 10,
      Home: 0,
      End: count - 1,
    };
    const to = steps[key];
    if (to === undefined) return false;
    const target = Math.min(count - 1, Math.max(0, to));
    virtualizer.scrollToIndex(target);
    // The row may come into the page only with the scrolling.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus()),
    );
    return true;
  }

  const style: CSSProperties & Record<'--tracks', string> = {
    '--tracks': columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' '),
    ...(props.maxHeight === undefined ? {} : { height: 'auto', maxHeight: props.maxHeight }),
  };
  return (
    <div className={styles.frame} style={style}>
      {narrow && sort !== undefined && onSort !== undefined ? (
        <DataTableSortSelect columns={columns} sort={sort} onSort={onSort} />
      ) : null}
      <div
        ref={scroller}
        className={classNames(styles.table, narrow && styles.narrow)}
        role={onActivate === undefined ? 'table' : 'grid'}
        aria-label={props.label}
        aria-rowcount={count + 1}
        aria-busy={loading}
        tabIndex={onActivate === undefined ? 0 : -1}
      >
        <DataTableHead columns={columns} sort={sort} onSort={onSort} hidden={narrow} />
        <div role="rowgroup" className={styles.body} style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {items.map((item) => {
            const row = loading ? undefined : rows.at(item.index);
            return (
              <DataTableRow
                key={row === undefined ? `at-${item.index}` : rowKey(row)}
                ref={virtualizer.measureElement}
                row={row}
                index={item.index}
                offset={item.start}
                columns={columns}
                narrow={narrow}
                onActivate={onActivate}
                onMove={moveFocus}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
