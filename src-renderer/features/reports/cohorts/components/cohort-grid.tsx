import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/class-names.ts';
import type { FigureCell, FigureTable } from '#renderer/ui/figure-table.ts';
import { Unseen } from '#renderer/ui/unseen.tsx';
import styles from './cohort-grid.module.css';

interface Props {
  /** As `useCohortTable` makes it; the last row is all of them together. */
  readonly table: FigureTable;
  /** Small squares without the last row, for a page that has more to say. */
  readonly compact?: boolean;
}

/** A cohort in a row, a month or week in a column, shaded by the share that came. Its heads stay when it is pushed. */
export function CohortGrid({ table: { name, heads, rows }, compact = false }: Props) {
  return (
    <div className={classNames(styles.scroll, compact && styles.compact)}>
      <table className={styles.grid} aria-label={name}>
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
          {(compact ? rows.slice(0, -1) : rows).map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => {
                if (at === 0) {
                  return (
                    <th key={heads[at]} scope="row">
                      {cell.text}
                      {cell.hint === undefined ? null : <Unseen>{`, ${cell.hint}`}</Unseen>}
                    </th>
                  );
                }
                return <GridCell key={heads[at]} cell={cell} of={`${cells[0]?.text ?? ''}, ${heads[at] ?? ''}`} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridCell({ cell, of }: { readonly cell: FigureCell; readonly of: string }) {
  const { text, onClick, heat, hint } = cell;
  const label = [`${of}: ${text}`, ...(hint === undefined ? [] : [hint])].join(', ');
  return (
    <td
      style={heatOf(cell)}
      className={classNames(heat !== undefined && text !== '' && styles.heat, cell.hatched === true && styles.hatched)}
    >
      {onClick === undefined ? (
        <span className={styles.cell}>
          {text}
          {cell.hatched === true ? <SoFar /> : null}
        </span>
      ) : (
        <button type="button" className={styles.cell} aria-label={label} title={hint} onClick={onClick}>
          {text}
          {cell.hatched === true ? <SoFar /> : null}
        </button>
      )}
    </td>
  );
}

/** Said, too: a hatching alone could be overlooked. */
function SoFar() {
  const { t } = useTranslation('reports-cohorts');
  return <small className={styles.soFar}>{t('grid.soFar')}</small>;
}

function heatOf({ heat }: FigureCell): (CSSProperties & Record<'--heat', string>) | undefined {
  return heat === undefined ? undefined : { '--heat': `${Math.round(heat * strongest)}%` };
}

/** Percent of the accent in the strongest cell: the words on it keep more than 4.5:1 in every colour of both themes. */
const strongest = 55;
