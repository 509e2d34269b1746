import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { shell } from '#renderer/lib/shell.ts';
import { Card } from '#renderer/ui/card.tsx';
import { announce } from '#renderer/ui/live-region.store.ts';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { csvOf, type FigureTable } from '../figure-table.ts';
import { useLearnLinks } from '../learn-links.ts';
import { FiguresTable } from './figures-table.tsx';

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  readonly period: Period;
  /** Absent where there is nothing to count. */
  readonly table?: FigureTable | undefined;
  /** Above the table: what it says in a sentence, or as a picture. */
  readonly children?: ReactNode;
}

/** One thing the complaints teach: said, drawn and counted, with its table to take away. */
export function LearnCard({ title, note, period, table, children }: Props) {
  const { t } = useTranslation('learn');
  const { onShowCases } = useLearnLinks();
  const { from, to } = period;
  const save = async (saved: FigureTable) => {
    const name = t('csv.file', {
      what: title.replaceAll(/[^\p{L}\p{N} -]+/gu, ''),
      from: isoOfBusinessDay(from),
      to: isoOfBusinessDay(to),
    });
    if (await shell.saveFile({ name, mimeType: 'text/csv', text: csvOf(saved) })) announce(t('csv.saved'));
  };
  return (
    <Card
      title={title}
      note={note}
      corner={
        table === undefined ? undefined : (
          <TextLink label={t('csv.saveWhat', { what: title })} onClick={() => void save(table)}>
            {t('csv.save')}
          </TextLink>
        )
      }
    >
      {children}
      {table === undefined ? null : (
        <FiguresTable table={table} onShowCases={(cases) => onShowCases({ from, to, ...cases })} />
      )}
    </Card>
  );
}
