import type { DayReport, HeadCheck } from '#shared/contract/reports/day-report.contract.ts';
import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { LedgerMark } from '#shared/domain/reports/day-report/ledger-mark.ts';
import type { Backend } from '#main/backend/backend.ts';
import type { CommandTools, ExitCode } from '../command.ts';
import type { ReportWriter } from './report-writer.ts';
import { moneyIn } from './money-in.ts';
import { writeRows } from './write-rows.ts';

/** One business day, today unless another one is named; or whether the ledger still agrees with a sheet. */
export const dayReport: ReportWriter = async (services, { from, check }, format, tools) => {
  if (check !== null) return checkSheet(services.reports, check, tools);
  const report = await services.reports.ask('dayReport', { day: from ?? services.shop.today() });
  const { t } = tools;
  const { ledger } = report;
  const inCurrency = moneyIn(services.shop.get().currency, tools.language);
  const money = (amount: number): string => inCurrency(amount as MinorUnits);
  const lines = [
    t('cli:report.day.title', { date: isoOfBusinessDay(report.day) }),
    ...(ledger.atEnd === null || report.running
      ? []
      : [t('cli:report.day.atEnd', { number: ledger.atEnd.seq, hash: ledger.atEnd.hash })]),
    t('cli:report.day.now', { number: ledger.now.seq, hash: ledger.now.hash }),
  ];
  const { day, madeAt, running, corrections, complaints, goodwill, people, hours } = report;
  const facts = {
    day: isoOfBusinessDay(day),
    madeAt: new Date(madeAt).toISOString(),
    running,
    usualDays: report.usual?.days ?? 0,
    ledger,
    complaints,
    goodwill,
    people,
    hours,
    // Who it was taken back from is not for a file that is passed on.
    corrections: corrections.map(({ customerId: _id, customerName: _name, ofDay, ...rest }) => ({
      ...rest,
      ofDay: isoOfBusinessDay(ofDay),
    })),
  };
  writeRows(
    {
      report: 'day',
      lines,
      facts,
      columns: [
        { key: 'figure', title: t('reports-day-report:figures.what') },
        { key: 'day', title: t('reports-day-report:figures.day'), kind: 'number' },
        { key: 'usual', title: t('reports-day-report:figures.usual'), kind: 'number' },
        { key: 'value', title: t('reports-day-report:figures.value'), kind: 'number', write: money },
      ],
      rows: rowsOf(report).map(({ words, ...row }) => ({ figure: t(`reports-day-report:figure.${words}`), ...row })),
    },
    format,
    tools,
  );
  return 0;
};

/** Values in minor units of the shop's currency. */
function rowsOf({ figures, usual, rewards, complaints, goodwill, stampsTakenBack, running }: DayReport) {
  const of = usual?.figures;
  const row = <Words extends string>(words: Words, day: number, often?: number, value?: MinorUnits) => ({
    words,
    day,
    usual: often ?? null,
    value: value ?? null,
  });
  return [
    row('visits', figures.visits, of?.visits),
    row('firstVisits', figures.firstVisits, of?.firstVisits),
    row('returning', figures.visits - figures.firstVisits),
    row('stampsGiven', figures.stamps + stampsTakenBack),
    row('stampsTakenBack', stampsTakenBack),
    row('stampsStanding', figures.stamps, of?.stamps),
    row('cardsOpened', figures.cardsOpened, of?.cardsOpened),
    row('cardsCompleted', figures.cardsCompleted, of?.cardsCompleted),
    row('rewardsIssued', rewards.issued.count, of?.rewardsIssued, rewards.issued.value),
    row('rewardsRedeemed', rewards.redeemed.count, of?.rewardsRedeemed, rewards.redeemed.value),
    row('rewardsExpired', rewards.expired.count, undefined, rewards.expired.value),
    row('complaintsTaken', complaints.taken, of?.complaintsTaken),
    row('complaintsSettled', complaints.settled),
    row(running ? 'complaintsOpenNow' : 'complaintsOpen', complaints.openAtEnd),
    row('goodwill', goodwill.all.gestures, undefined, goodwill.all.cost),
  ];
}

async function checkSheet(
  desk: Backend['services']['reports'],
  mark: LedgerMark,
  { t, say }: CommandTools,
): Promise<ExitCode> {
  const check = await desk.ask('checkHead', mark);
  say(answerIn(check, mark, t));
  return check.answer === 'unchanged' ? 0 : 1;
}

function answerIn(check: HeadCheck, { seq }: LedgerMark, t: CommandTools['t']): string {
  switch (check.answer) {
    case 'unchanged': {
      const facts = { seq, day: isoOfBusinessDay(check.day), count: check.since, number: check.since };
      const recomputed = { count: check.recomputed, number: check.recomputed };
      const how = check.all
        ? t('reports-day-report:check.recomputed', recomputed)
        : t('reports-day-report:check.partly', recomputed);
      return `${t('reports-day-report:check.unchanged', facts)} ${how}`;
    }
    case 'broken':
      return t('reports-day-report:check.broken', { seq: check.seq });
    case 'changed':
      return t('reports-day-report:check.changed', { seq });
    default:
      return t('reports-day-report:check.missing', { count: check.last, number: check.last });
  }
}
