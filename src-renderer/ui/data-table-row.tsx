import { Skeleton } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { classNames } from './class-names.ts';
import type { Column } from './data-table-types.ts';
import styles from './data-table.module.css';

interface Props<Row, SortKey extends string> {
  readonly row: Row | undefined;
  readonly index: number;
  /** Distance from the top of the list in pixels. */
  readonly offset: number;
  readonly columns: readonly Column<Row, SortKey>[];
  readonly narrow: boolean;
  readonly onActivate: ((row: Row) => void) | undefined;
  /** A key pressed on this row; true when it moved the focus to another. */
  readonly onMove: (key: string, from: number) => boolean;
  readonly ref: Ref<HTMLDivElement>;
}

function cellClass<Row, SortKey extends string>(column: Column<Row, SortKey>, narrow: boolean): string {
  if (!narrow) return classNames(styles.cell, column.align === 'end' && styles.end);
  return classNames(
    styles.cell,
    column.narrow === 'title' && styles.cardTitle,
    column.narrow === 'hidden' && styles.hidden,
  );
}

export function DataTableRow<Row, SortKey extends string>({
  row,
  index,
  offset,
  columns,
  narrow,
  onActivate,
  onMove,
  ref,
}: Props<Row, SortKey>) {
  const live = row !== undefined && onActivate !== undefined;
  const activate = () => {
    if (live) onActivate(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const activates = event.key === 'Enter' || event.key === ' ';
    if (activates) activate();
    if (activates || onMove(event.key, index)) event.preventDefault();
  };
  return (
    <div
      ref={ref}
      role="row"
      className={classNames(styles.row, live && styles.live)}
      style={{ transform: `translateY(${offset}px)` }}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={live ? 0 : undefined}
      onClick={live ? activate : undefined}
      onKeyDown={live ? onKeyDown : undefined}
    >
      {columns.map((column) => (
        <div
          key={column.key}
          role={onActivate === undefined ? 'cell' : 'gridcell'}
          className={cellClass(column, narrow)}
        >
          {narrow && column.narrow !== 'title' ? <span className={styles.name}>{column.title}</span> : null}
          {row === undefined ? <Skeleton height={14} width="70%" radius="sm" /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}
