import type { ShiftPerson } from '#shared/contract/reports/shifts.contract.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CommandTools, ExitCode } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';
import { writeRows } from './write-rows.ts';

/** What was done at the till, by person; by hour too for programs. */
export const shiftsReport: ReportWriter = async ({ reports }, { filter }, format, tools): Promise<ExitCode> => {
  const report = await reports.ask('shifts', filter);
  const { t } = tools;
  const number = (key: 'visits' | 'stamps' | 'undone' | 'voided' | 'cards' | 'issued' | 'redeemed') =>
    ({ key, title: t(`reports-shifts:col.${key}`), kind: 'number' }) as const;
  writeRows(
    {
      report: 'shifts',
      lines: [t('reports-shifts:title')],
      facts: {
        from: isoOfBusinessDay(filter.from),
        to: isoOfBusinessDay(filter.to),
        hours: report.hours,
        weekdays: report.cells,
      },
      columns: [
        { key: 'person', title: t('reports-shifts:col.person') },
        number('visits'),
        number('stamps'),
        number('undone'),
        number('voided'),
        { key: 'voidedShare', title: t('reports-shifts:col.voidedShare'), kind: 'share' },
        number('cards'),
        number('issued'),
        number('redeemed'),
      ],
      rows: report.people.map((person) => rowOf(person, tools)),
    },
    format,
    tools,
  );
  return 0;
};

function rowOf({ staffId, name, left, visits, till }: ShiftPerson, { t }: CommandTools) {
  const given = till.stamps + till.stampsUndone + till.stampsVoided;
  return {
    person: staffId === 0 ? t('reports-shifts:nobody') : left ? t('reports-shifts:left', { name }) : name,
    visits,
    stamps: till.stamps,
    undone: till.stampsUndone,
    voided: till.stampsVoided,
    voidedShare: given === 0 ? null : till.stampsVoided / given,
    cards: till.cardsOpened,
    issued: till.rewardsIssued,
    redeemed: till.rewardsRedeemed,
  };
}
