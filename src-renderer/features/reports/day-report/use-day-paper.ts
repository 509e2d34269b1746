import { useTranslation } from 'react-i18next';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { Paper, PaperBlock } from '#shared/contract/reports/paper.contract.ts';
import { groupedHash } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useShop } from '#renderer/lib/use-session.ts';
import { plainFinding } from '#renderer/ui/finding.tsx';
import { tableBlock } from '#renderer/ui/paper-blocks.ts';
import { useDayTables } from './use-day-tables.ts';
import { useDayWords } from './use-day-words.ts';

/** The day as a paper: what the screen says, without the customers' names. */
export function useDayPaper(report: DayReport): Paper {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const shop = useShop()?.name ?? '';
  const words = useDayWords();
  const { figureTable, correctionTable, peopleTable, hourTable, careTable } = useDayTables(report);
  const { day, running, madeAt, corrections, hours, people, ledger } = report;
  const day0 = words.dayName(day);
  const soFar = running ? ` (${t('soFar', { time: format.time(madeAt) })})` : '';

  const section = (title: string, blocks: readonly PaperBlock[], none?: string): PaperBlock[] => [
    { kind: 'heading', text: title },
    ...(none === undefined ? blocks : [{ kind: 'text', text: none, quiet: true } as const]),
  ];
  const head = (label: string, hash: string): PaperBlock => ({ kind: 'copy', label, text: groupedHash(hash) });
  const most = Math.max(0, ...hours.map(({ visits }) => visits));

  return {
    language: format.language,
    from: shop,
    title: t('title'),
    date: `${day0}${soFar}`,
    blocks: [
      { kind: 'text', text: plainFinding(words.finding(report)), quiet: false },
      tableBlock(figureTable),
      ...section(t('goodwill.title'), [tableBlock(careTable)]),
      ...section(
        t('corrections.title'),
        [tableBlock(correctionTable(false))],
        corrections.length === 0 ? t('corrections.none') : undefined,
      ),
      ...section(t('people.title'), [tableBlock(peopleTable)], people.length === 0 ? t('people.none') : undefined),
      ...section(
        t('hours.title'),
        [
          {
            kind: 'bars',
            bars: hourTable.rows.map(({ cells }, index) => ({
              label: cells[0]?.text ?? '',
              value: hours[index]?.visits ?? 0,
              text: cells[1]?.text ?? '',
              strong: hours[index]?.visits === most,
            })),
          },
        ],
        hours.length === 0 ? t('hours.none') : undefined,
      ),
      ...section(t('ledger.title'), [
        { kind: 'text', text: words.entries(report), quiet: false },
        ...(ledger.atEnd === null
          ? [{ kind: 'text', text: t('ledger.before'), quiet: false } as const]
          : ledger.atEnd.seq === 0 || running
            ? []
            : [head(t('ledger.atEnd', { number: format.number(ledger.atEnd.seq) }), ledger.atEnd.hash)]),
        ledger.now.seq === 0
          ? { kind: 'text', text: t('ledger.empty'), quiet: false }
          : head(t('ledger.now', { number: format.number(ledger.now.seq) }), ledger.now.hash),
        { kind: 'text', text: t('ledger.proves'), quiet: true },
        { kind: 'text', text: words.made(report), quiet: true },
      ]),
    ],
  };
}
