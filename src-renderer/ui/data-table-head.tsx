import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import type { Column, Sort } from './data-table-types.ts';
import styles from './data-table.module.css';
import { SelectField } from './select-field.tsx';
import { ariaSort, SortButton } from './sort-button.tsx';

interface Props<Row, SortKey extends string> {
  readonly columns: readonly Column<Row, SortKey>[];
  readonly sort: Sort<SortKey> | undefined;
  readonly onSort: ((sort: Sort<SortKey>) => void) | undefined;
  /** Out of sight but still read out, where rows are cards. */
  readonly hidden: boolean;
}

export function DataTableHead<Row, SortKey extends string>({ columns, sort, onSort, hidden }: Props<Row, SortKey>) {
  return (
    <div role="rowgroup" className={classNames(styles.head, hidden && styles.away)}>
      <div role="row" className={styles.headRow} aria-rowindex={1}>
        {columns.map((column) => {
          const { sortKey } = column;
          const className = classNames(styles.cell, column.align === 'end' && styles.end);
          if (sortKey === undefined || onSort === undefined || hidden) {
            return (
              <div key={column.key} role="columnheader" className={className}>
                {column.title}
              </div>
            );
          }
          return (
            <div key={column.key} role="columnheader" className={className} aria-sort={ariaSort(sort, sortKey)}>
              <SortButton title={column.title} by={sortKey} sort={sort} onSort={onSort} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface SelectProps<Row, SortKey extends string> {
  readonly columns: readonly Column<Row, SortKey>[];
  readonly sort: Sort<SortKey>;
  readonly onSort: (sort: Sort<SortKey>) => void;
}

/** Sorting where there are no headings to press. */
export function DataTableSortSelect<Row, SortKey extends string>({ columns, sort, onSort }: SelectProps<Row, SortKey>) {
  const { t } = useTranslation('common');
  const options = columns.flatMap(({ sortKey, title }) =>
    sortKey === undefined
      ? []
      : (['asc', 'desc'] as const).map((direction) => ({
          value: `${direction}:${sortKey}`,
          label: `${title}, ${t(direction === 'asc' ? 'sortedUp' : 'sortedDown')}`,
          sort: { by: sortKey, direction },
        })),
  );
  return (
    <div className={styles.sortSelect}>
      <SelectField
        label={t('sortBy')}
        value={`${sort.direction}:${sort.by}`}
        options={options}
        onChange={(value) => {
          const chosen = options.find((option) => option.value === value);
          if (chosen !== undefined) onSort(chosen.sort);
        }}
      />
    </div>
  );
}
