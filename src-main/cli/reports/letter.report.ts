import type { MonthFigures, MonthlyLetter } from '#shared/contract/reports/monthly-letter.contract.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CommandTools } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';
import { moneyIn } from './money-in.ts';
import { writeRows } from './write-rows.ts';

/** The figures of the monthly letter: of the last finished month, or of the one a day is named of. */
export const letterReport: ReportWriter = async ({ letters, shop }, { from }, format, tools) => {
  const { t } = tools;
  const month = from ?? (await letters.months())[0];
  const found = month === undefined ? undefined : await letters.letter(month);
  if (found?.ok !== true) {
    tools.note(t('cli:report.letter.none'));
    return 1;
  }
  const letter = found.value;
  const money = moneyIn(shop.get().currency, tools.language);
  const { figures, before, yearEarlier, owed, months } = letter;
  writeRows(
    {
      report: 'letter',
      lines: [
        t('cli:report.letter.title', { month: monthOf(figures) }),
        t('cli:report.letter.owed', { count: owed.waiting, number: owed.waiting, value: money(owed.worth) }),
      ],
      facts: {
        month: monthOf(figures),
        before: before === null ? null : monthOf(before),
        yearEarlier: yearEarlier === null ? null : monthOf(yearEarlier),
        owed,
        months: months.map((one) => ({ ...one, month: isoOfBusinessDay(one.month) })),
      },
      columns: [
        { key: 'figure', title: t('cli:report.letter.figure') },
        { key: 'count', title: t('cli:report.letter.count'), kind: 'number' },
        { key: 'of', title: t('cli:report.letter.of'), kind: 'number' },
        { key: 'share', title: t('cli:report.letter.share'), kind: 'share' },
        { key: 'before', title: t('cli:report.letter.before'), kind: 'share' },
        { key: 'yearEarlier', title: t('cli:report.letter.yearEarlier'), kind: 'share' },
      ],
      rows: rowsOf(letter, t),
    },
    format,
    tools,
  );
  return 0;
};

function monthOf({ month }: MonthFigures): string {
  return isoOfBusinessDay(month).slice(0, 7);
}

interface Part {
  readonly count: number;
  readonly of: number;
}

function rowsOf({ figures, before, yearEarlier }: MonthlyLetter, t: CommandTools['t']) {
  const shareOf = ({ count, of }: Part): number | null => (of === 0 ? null : count / of);
  const row = (figure: string, part: (month: MonthFigures) => Part) => ({
    figure,
    ...part(figures),
    share: shareOf(part(figures)),
    before: before === null ? null : shareOf(part(before)),
    yearEarlier: yearEarlier === null ? null : shareOf(part(yearEarlier)),
  });
  const plain = ({ count, of }: Part): Part => ({ count, of });
  return [
    row(t('reports-monthly-letter:returning.label'), ({ visits, firstVisits }) => ({
      count: visits - firstVisits,
      of: visits,
    })),
    row(t('reports-monthly-letter:back.label'), ({ back }) => plain(back)),
    row(t('reports-monthly-letter:late.label'), ({ late }) => ({ count: late.late, of: late.of })),
    row(t('reports-monthly-letter:rewards.label'), ({ rewards }) => ({ count: rewards.claimed, of: rewards.issued })),
    row(t('reports-monthly-letter:complaints.label'), ({ complaints }) => plain(complaints.sameDay)),
    row(t('cli:report.letter.cameBack'), ({ complaints }) => plain(complaints.cameBack)),
  ];
}
