import { useTranslation } from 'react-i18next';
import type { CSSProperties } from 'react';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import { groupOfScores } from '#shared/domain/reports/segments/groups.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { OpenSegmentFigure } from '../use-open-figure.ts';
import styles from './segments.module.css';

const scores = [1, 2, 3, 4, 5] as const;

interface Props {
  readonly report: SegmentsReport;
  readonly open: OpenSegmentFigure;
}

/** All pairs of scores: how many customers have them, and what they are called; the nearest customers are at the top right. */
export function ScoresGrid({ report, open }: Props) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const most = Math.max(1, ...report.grid.flat());
  return (
    <div className={styles.scroll}>
      <table className={styles.grid} aria-label={t('grid.title')}>
        <thead>
          <tr>
            <th scope="col">{t('grid.col')}</th>
            {scores.map((frequency) => (
              <th key={frequency} scope="col">
                {t(`grid.frequency.${frequency}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.toReversed().map((recency) => (
            <tr key={recency}>
              <th scope="row">{t(`grid.recency.${recency}`)}</th>
              {scores.map((frequency) => {
                const count = report.grid[recency - 1]?.[frequency - 1] ?? 0;
                // Some of those are known for too long to be new.
                const isNew = recency === 5 && frequency === 1;
                const group = isNew ? t('grid.newOrPromising') : t(`group.${groupOfScores(recency, frequency)}`);
                const content = (
                  <>
                    <strong>{format.number(count)}</strong>
                    <span>{group}</span>
                  </>
                );
                return (
                  <td key={frequency} style={heatOf(count / most)}>
                    {count === 0 ? (
                      content
                    ) : (
                      <button
                        type="button"
                        onClick={open({ recency, frequency })}
                        aria-label={t('grid.cell', { count, number: format.number(count), group, recency, frequency })}
                      >
                        {content}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function heatOf(heat: number): CSSProperties & Record<'--heat', string> {
  return { '--heat': `${Math.round(heat * 100)}%` };
}
