import type {
  GapsReport,
  HoursReport,
  ReturnGroup,
  ReturnsQuestion,
  ReturnsReport,
} from '#shared/contract/reports/rhythm.contract.ts';
import { gapSpread } from '#shared/domain/reports/rhythm/gap-spread.ts';
import { returnCurve } from '#shared/domain/reports/rhythm/return-curve.ts';
import { waitedUntil, type Followed, type Following, type Split } from '#shared/domain/reports/rhythm/return-groups.ts';
import { weekdayOf, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { listProgramNames } from './rhythm.repository.ts';

/** More curves than this cannot be told from one another. */
const MOST_GROUPS = 7;

interface NamedGroup {
  readonly id: number;
  readonly name: string | null;
  readonly followed: readonly Followed[];
}

/** How long it takes until the next visit, of all together and apart by what was asked for. */
export async function rhythmReturns(question: ReturnsQuestion, tools: ReportTools): Promise<ReturnsReport> {
  const { filter, follow, split, untilDays } = question;
  const asOf = question.asOf ?? tools.today;
  const followed = await followedBy(follow, filter, tools);
  const groupOf = (id: number | null, name: string | null, some: readonly Followed[]): ReturnGroup => {
    const { curve, within, ...rest } = returnCurve(waitedUntil(some, asOf));
    const steps = curve.steps.filter(({ time }) => untilDays === null || time <= untilDays);
    return { id, name, ...rest, curve: { ...curve, steps }, within: [...within] };
  };
  const groups = (await groupsOf(split, followed, question, tools))
    .map(({ id, name, followed: some }) => groupOf(id, name, some))
    .filter(({ of }) => of > 0);
  const told = split === 'weekday' ? groups : groups.toSorted((a, b) => b.of - a.of).slice(0, MOST_GROUPS);
  return { asOf, all: groupOf(null, null, followed), groups: told, others: groups.length - told.length };
}

async function followedBy(follow: Following, filter: ReportFilter, { figures }: ReportTools): Promise<Followed[]> {
  const found = await figures(filter);
  if (follow === 'every') return found.gaps().map(({ day, gap, visits }) => ({ day, gap, count: visits }));
  return found.returns().map(({ firstDay, gap, customers }) => ({ day: firstDay, gap, count: customers }));
}

async function groupsOf(
  split: Split,
  all: readonly Followed[],
  { follow, filter }: ReturnsQuestion,
  tools: ReportTools,
): Promise<NamedGroup[]> {
  switch (split) {
    case 'none':
      return [];
    case 'weekday':
      return [1, 2, 3, 4, 5, 6, 7].map((id) => ({
        id,
        name: null,
        followed: all.filter(({ day }) => weekdayOf(day) === id),
      }));
    case 'program': {
      const programs = listProgramNames(tools.db).filter(
        ({ id }) => filter.programId === null || filter.programId === id,
      );
      return Promise.all(
        programs.map(async ({ id, name }) => ({
          id,
          name,
          followed: await followedBy(follow, { ...filter, programId: id }, tools),
        })),
      );
    }
    default:
      return [];
  }
}

/** Visits by weekday and hour. */
export async function rhythmHours(
  { filter }: { readonly filter: ReportFilter },
  tools: ReportTools,
): Promise<HoursReport> {
  const counts = (await tools.figures(filter)).hours();
  return {
    cells: counts.filter(({ hour }) => hour >= 0),
    unknown: counts.reduce((sum, { hour, visits }) => (hour < 0 ? sum + visits : sum), 0),
  };
}

/** How long the gaps between visits were. */
export async function rhythmGaps(
  { filter }: { readonly filter: ReportFilter },
  tools: ReportTools,
): Promise<GapsReport> {
  return gapSpread((await tools.figures(filter)).gaps());
}
