import type { CSSProperties } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { TextLink } from '#renderer/ui/text-link.tsx';
import type { FigureCell, FigureTable } from '../figure-table.ts';
import styles from './learn.module.css';

interface Props {
  readonly table: FigureTable;
  readonly onShowCases: (cases: NonNullable<FigureCell['cases']>) => void;
}

/** A quiet table; a number with cases behind it leads to them. */
export function FiguresTable({ table: { name, heads, rows }, onShowCases }: Props) {
  return (
    // Wider than a phone it is pushed sideways; the numbers in it are what a keyboard goes to.
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
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
                    {cell.text}
                  </th>
                ) : (
                  <td
                    key={heads[at]}
                    style={heatOf(cell)}
                    className={classNames(cell.heat !== undefined && styles.heat)}
                  >
                    <Cell cell={cell} row={cells[0]?.text ?? ''} head={heads[at] ?? ''} onShowCases={onShowCases} />
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
  readonly row: string;
  readonly head: string;
  readonly onShowCases: Props['onShowCases'];
}

function Cell({ cell: { text, cases }, row, head, onShowCases }: CellProps) {
  if (cases === undefined) return <>{text}</>;
  return (
    <TextLink label={`${row}, ${head}: ${text}`} onClick={() => onShowCases(cases)}>
      {text}
    </TextLink>
  );
}

function heatOf({ heat }: FigureCell): (CSSProperties & Record<'--heat', string>) | undefined {
  return heat === undefined ? undefined : { '--heat': `${Math.round(heat * 100)}%` };
}
