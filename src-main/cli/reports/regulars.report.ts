import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { percentWords } from '#shared/domain/kernel/percent.ts';
import type { ReportWriter } from './report-writer.ts';
import { writeRows } from './write-rows.ts';

/** Who came and who came again, day by day; in JSON with how many were back within so many days. */
export const regularsReport: ReportWriter = async ({ reports }, { filter }, format, tools) => {
  const { t, language } = tools;
  const report = await reports.ask('regulars', { filter, against: 'before' });
  if (report.now.visits === 0) {
    tools.note(t('cli:report.regulars.nobody'));
    return 1;
  }
  const late = await reports.ask('lateRegulars', filter);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const percent = (share: number) => percentWords(language, share, { most: 1 });
  const { visits, firstVisits } = report.now;
  writeRows(
    {
      report: 'regulars',
      lines: [
        t('cli:report.regulars.title', {
          date: isoOfBusinessDay(filter.to),
          count: visits,
          number: number(visits),
          again: number(visits - firstVisits),
        }),
        ...report.back
          .filter(({ now }) => now.interval !== null)
          .map(({ within, now: { count, of, interval } }) =>
            t('cli:report.regulars.back', {
              count: within,
              back: number(count),
              of: number(of),
              share: percent(count / of),
              low: percent(interval?.low ?? 0),
              high: percent(interval?.high ?? 1),
            }),
          ),
        t('cli:report.regulars.late', { count: late.late, number: number(late.late), of: number(late.of) }),
      ],
      facts: {
        to: isoOfBusinessDay(filter.to),
        visits,
        firstVisits,
        back: report.back.map(({ within, now }) => ({ within, ...now })),
        late,
      },
      columns: [
        { key: 'day', title: t('cli:report.regulars.column.day'), kind: 'day' },
        { key: 'visits', title: t('cli:report.regulars.column.visits'), kind: 'number' },
        { key: 'firstVisits', title: t('cli:report.regulars.column.firstVisits'), kind: 'number' },
        { key: 'returning', title: t('cli:report.regulars.column.returning'), kind: 'number' },
      ],
      rows: report.days.map((day) => ({ ...day, returning: day.visits - day.firstVisits })),
    },
    format,
    tools,
  );
  return 0;
};
