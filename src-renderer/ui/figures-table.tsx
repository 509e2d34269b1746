import { useState, type CSSProperties } from 'react';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { classNames } from './class-names.ts';
import type { Sort } from './data-table-types.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';
import styles from './figures-table.module.css';
import { ariaSort, SortButton } from './sort-button.tsx';
import { sortRows } from './sort-rows.ts';
import { TextLink } from './text-link.tsx';
import { Unseen } from './unseen.tsx';

interface Props {
  readonly table: FigureTable;
}

/** A quiet table; a number with something behind it leads there. */
export function FiguresTable({ table: { name, heads, rows: asGiven, sortable = false } }: Props) {
  const { locale } = useFormat();
  const [sort, setSort] = useState<Sort<string>>();
  const rows = sort === undefined ? asGiven : sortRows(asGiven, heads.indexOf(sort.by), sort.direction, locale);
  return (
    // Wider than a phone it is pushed sideways; the numbers in it are what a keyboard goes to.
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" aria-sort={sortable ? ariaSort(sort, head) : undefined}>
                {sortable ? <SortButton title={head} by={head} sort={sort} onSort={setSort} /> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, inner = false }) => (
            <tr key={key} className={classNames(inner && styles.inner)}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={heads[at]} scope="row">
                    <Cell cell={cell} label={cell.text} />
                  </th>
                ) : (
                  <td
                    key={heads[at]}
                    style={heatOf(cell)}
                    className={classNames(
                      cell.heat !== undefined && styles.heat,
                      cell.hatched === true && styles.hatched,
                    )}
                  >
                    <Cell cell={cell} label={`${cells[0]?.text ?? ''}, ${heads[at] ?? ''}: ${cell.text}`} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: FigureCell;
  readonly label: string;
}

function Cell({ cell: { text, onClick, hint }, label }: CellProps) {
  if (onClick !== undefined) {
    return (
      <TextLink label={hint === undefined ? label : `${label}, ${hint}`} onClick={onClick}>
        {text}
      </TextLink>
    );
  }
  return (
    <>
      {text}
      {hint === undefined ? null : <Unseen>{`, ${hint}`}</Unseen>}
    </>
  );
}

function heatOf({ heat }: FigureCell): (CSSProperties & Record<'--heat', string>) | undefined {
  return heat === undefined ? undefined : { '--heat': `${Math.round(heat * 100)}%` };
}
