import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { isNarrowed, wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { customerColumns, type NumberedColumns } from '#shared/domain/reports/segments/customer-columns.ts';
import type { ScoredPart } from '#shared/domain/reports/segments/group-counts.ts';
import { customerSpread, scoreBy, type Scales } from '#shared/domain/reports/segments/rfm.ts';
import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools, SumOfParts } from '../desk/report-tools.ts';

/** How far back one looks to see who went where. */
const MOVES_OVER_DAYS = 30;

/** Customers' scores on a day and thirty days earlier, each from the visits known by then. */
export interface ScoredTwice {
  readonly asOf: BusinessDay;
  readonly before: BusinessDay;
  readonly parts: readonly TwoScores[];
}

/** Some of the customers, the same ones both times. */
interface TwoScores {
  readonly before: ScoredPart;
  readonly now: ScoredPart;
}

/** Everybody's, with a part for each part of the visits. */
export interface ScoredToday extends ScoredTwice {
  readonly chunks: readonly VisitColumns[];
  /** Says all that scores hang on besides a customer's own visits: the same key, the same scores. */
  readonly key: string;
}

/** Scores at the end of the filter's period, or today if that is earlier. */
export async function scoredCustomers(filter: ReportFilter, tools: ReportTools): Promise<ScoredTwice | ScoredToday> {
  if (filter.to >= tools.today && !isNarrowed(filter)) return scoredToday(tools);
  const asOf = filter.to < tools.today ? filter.to : tools.today;
  const days = daysOf(asOf);
  const question = await tools.question(filter);
  const known = twoColumns(await tools.visits(), question, days);
  const spread = twoSpreads.begin();
  twoSpreads.add(spread, known, 1);
  const scales = scalesOf(spread, days);
  return { asOf, before: days[0], parts: [scoreTwice(known, scales, days)] };
}

/**
 * Everybody's scores today: what segments are made of. Two tables are kept of each part of the visits, and their scores
 * while the scales stay; a stamp changes one part, and seldom a scale.
 */
export async function scoredToday(tools: ReportTools): Promise<ScoredToday> {
  const { today, ofEach, sumOf } = tools;
  const chunks = await tools.visits();
  const days = daysOf(today);
  const everybody = { filter: wholePeriod(today, today), members: null };
  const known = ofEach({ name: 'what is known of customers' }, chunks, (chunk) => twoColumns([chunk], everybody, days));
  const scales = scalesOf(sumOf('how customers are spread', known, twoSpreads), days);
  const key = JSON.stringify(scales);
  const parts = ofEach({ name: 'scores', given: key }, chunks, (_, at) =>
    scoreTwice(known[at] ?? nobody, scales, days),
  );
  return { asOf: today, before: days[0], parts, chunks, key };
}

type TwoDays = readonly [before: BusinessDay, asOf: BusinessDay];
type Two<Value> = readonly [before: Value, now: Value];

function daysOf(asOf: BusinessDay): TwoDays {
  return [addDays(asOf, -MOVES_OVER_DAYS), asOf];
}

const none = new Int32Array();
const noColumns: NumberedColumns = { customers: none, firstDay: none, lastDay: none, visits: none, stamps: none };
const nobody: Two<NumberedColumns> = [noColumns, noColumns];

function twoColumns(...asked: Parameters<typeof customerColumns>): Two<NumberedColumns> {
  const [before = noColumns, now = noColumns] = customerColumns(...asked);
  return [before, now];
}

type Spread = ReturnType<typeof customerSpread>;

const twoSpreads: SumOfParts<Two<NumberedColumns>, Two<Spread>> = {
  begin: () => [customerSpread(), customerSpread()],
  add: (spreads, columns, by) => {
    spreads[0].add(columns[0], by);
    spreads[1].add(columns[1], by);
  },
};

function scalesOf([then, now]: Two<Spread>, [before, asOf]: TwoDays): Two<Scales> {
  return [then.scales(before), now.scales(asOf)];
}

function scoreTwice([then, now]: Two<NumberedColumns>, scales: Two<Scales>, days: TwoDays): TwoScores {
  return {
    before: { ...then, scores: scoreBy(scales[0], then, days[0]) },
    now: { ...now, scores: scoreBy(scales[1], now, days[1]) },
  };
}
