import type { ReactNode } from 'react';

export interface Column<Row, SortKey extends string = never> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** A CSS grid track; `minmax(0, 1fr)` unless given. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  /** Makes the heading a button that sorts by this. */
  readonly sortKey?: SortKey;
  /** How it stands in a narrow window, where a row becomes a card: its heading, a line with its title, or not at all. */
  readonly narrow?: 'title' | 'line' | 'hidden';
}

export interface Sort<SortKey extends string> {
  readonly by: SortKey;
  readonly direction: 'asc' | 'desc';
}

/** Rows by position; a row that is still being fetched is undefined and drawn as a grey line. */
export interface RowSource<Row> {
  readonly count: number;
  readonly at: (index: number) => Row | undefined;
}

export function rowsOf<Row>(rows: readonly Row[]): RowSource<Row> {
  return { count: rows.length, at: (index) => rows[index] };
}
