import { isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReportWriter } from './report-writer.ts';
import { moneyIn } from './money-in.ts';
import { writeRows } from './write-rows.ts';

const COLUMNS = [
  'started',
  'halfFull',
  'finished',
  'lapsed',
  'open',
  'median',
  'issued',
  'redeemed',
  'expired',
  'waiting',
  'share',
] as const;

/** How far cards get, where they stop, and what is owed. Whoever is at the command line has the whole file. */
export const programFiguresReport: ReportWriter = async ({ reports, shop }, { filter }, format, tools) => {
  const { t, language } = tools;
  const report = await reports.ask('programFigures', { filter, withLiability: true });
  const { programs, liability, stillAfterDays, waitingNow } = report;
  if (programs.length === 0 && waitingNow === 0) {
    tools.note(t('cli:report.programFigures.nothing'));
    return 1;
  }
  const currency = shop.get()?.currency ?? '';
  const money = moneyIn(currency, language);
  const stalls = programs.flatMap(({ name, needed, stall: { most, at, cards } }) =>
    cards === 0
      ? []
      : [
          t('cli:report.programFigures.stalled', {
            program: name,
            steps: most.join(', '),
            of: needed,
            at,
            all: cards,
            days: stillAfterDays,
          }),
        ],
  );
  const days = { from: isoOfBusinessDay(filter.from), to: isoOfBusinessDay(filter.to) };
  const amounts = liability?.total;
  writeRows(
    {
      report: 'program-figures',
      lines: [
        t('cli:report.programFigures.title', days),
        ...stalls,
        ...(amounts === undefined
          ? []
          : [
              t('cli:report.programFigures.owed', {
                face: money(amounts.face),
                expected: money(amounts.expected),
              }),
            ]),
      ],
      facts: { ...days, stillAfterDays, rewardsWaitingToday: waitingNow, currency, liability, programs },
      columns: [
        { key: 'program', title: t('reports-program-figures:programs.col.program') },
        ...COLUMNS.map((key) => ({
          key,
          title: t(`reports-program-figures:programs.col.${key}`),
          kind: key === 'share' ? ('share' as const) : ('number' as const),
        })),
      ],
      rows: programs.map(({ name, cards, finish, rewards }) => ({
        program: name,
        started: cards.started,
        halfFull: cards.halfFull,
        finished: cards.finished,
        lapsed: cards.lapsed,
        open: cards.open,
        median: finish.quartiles.median,
        issued: rewards.issued,
        redeemed: rewards.redeemed.count,
        expired: rewards.expired,
        waiting: rewards.waiting,
        share: rewards.redeemed.of === 0 ? null : rewards.redeemed.count / rewards.redeemed.of,
      })),
    },
    format,
    tools,
  );
  return 0;
};
