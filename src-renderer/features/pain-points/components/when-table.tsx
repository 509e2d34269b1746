import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { partsOfDay, type PartOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { weekdays } from '#shared/domain/kernel/weekday.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import styles from './pain-points.module.css';

interface Cell {
  readonly weekday: number;
  readonly part: PartOfDay;
  readonly count: number;
}

interface Props {
  readonly cells: readonly Cell[];
  readonly chosen: { readonly weekday: number | undefined; readonly part: PartOfDay | undefined };
  readonly onChoose: (weekday: number | undefined, part: PartOfDay | undefined) => void;
}

/** When it happens: the number stands in every cell, the shade only helps. */
export function WhenTable({ cells, chosen, onChoose }: Props) {
  const { t } = useTranslation('pain-points');
  const format = useFormat();
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const countOf = (weekday: number, part: PartOfDay): number =>
    cells.find((cell) => cell.weekday === weekday && cell.part === part)?.count ?? 0;
  return (
    <table className={styles.when}>
      <thead>
        <tr>
          <th scope="col">{t('when.day')}</th>
          {partsOfDay.map((part) => (
            <th key={part} scope="col">
              {t(`when.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday) => {
          const name = format.weekdayName(weekday);
          return (
            <tr key={weekday}>
              <th scope="row">{name}</th>
              {partsOfDay.map((part) => {
                const count = countOf(weekday, part);
                const isChosen = chosen.weekday === weekday && chosen.part === part;
                return (
                  <td key={part}>
                    {count === 0 ? (
                      <span className={styles.zero}>{format.number(0)}</span>
                    ) : (
                      <UnstyledButton
                        type="button"
                        className={styles.cell ?? ''}
                        aria-pressed={isChosen}
                        aria-label={t('when.cell', {
                          count,
                          number: format.number(count),
                          day: name,
                          part: t(`when.${part}`),
                        })}
                        style={{ '--share': `${Math.round((100 * count) / most)}%` }}
                        onClick={() => (isChosen ? onChoose(undefined, undefined) : onChoose(weekday, part))}
                      >
                        {format.number(count)}
                      </UnstyledButton>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
