import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Sort } from './data-table-types.ts';
import styles from './sort-button.module.css';

interface Props<SortKey extends string> {
  readonly title: string;
  readonly by: SortKey;
  readonly sort: Sort<SortKey> | undefined;
  readonly onSort: (sort: Sort<SortKey>) => void;
}

/** What stands in a heading that sorts: pressed again, it turns the order round. */
export function SortButton<SortKey extends string>({ title, by, sort, onSort }: Props<SortKey>) {
  const direction = sort?.by === by ? sort.direction : undefined;
  const Arrow = direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <button
      type="button"
      className={styles.sort}
      onClick={() => onSort({ by, direction: direction === 'asc' ? 'desc' : 'asc' })}
    >
      {title}
      {direction === undefined ? null : <Arrow size={16} aria-hidden="true" />}
    </button>
  );
}

/** For the heading around it; undefined where it does not sort. */
export function ariaSort<SortKey extends string>(sort: Sort<SortKey> | undefined, by: SortKey | undefined) {
  if (by === undefined) return undefined;
  if (sort?.by !== by) return 'none';
  return sort.direction === 'asc' ? 'ascending' : 'descending';
}
