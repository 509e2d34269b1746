import type {
  GapsReport,
  HoursReport,
  ReturnGroup,
  ReturnsQuestion,
  ReturnsReport,
} from '#shared/contract/reports/rhythm.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { gapSpread } from '#shared/domain/reports/rhythm/gap-spread.ts';
import { returnCurve } from '#shared/domain/reports/rhythm/return-curve.ts';
import { filterOfGroup } from '#shared/domain/reports/rhythm/return-groups.ts';
import { weekdayOf, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { builtInIdOf, segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { waitedUntil, type Followed, type Following } from '#shared/domain/reports/waits.ts';
import type { Waited } from '#shared/domain/statistics/kaplan-meier.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { listSegments } from '../segments/segments.repository.ts';
import { listProgramNames } from './rhythm.repository.ts';

/** More curves than this cannot be told from one another. */
const MOST_GROUPS = 7;

interface NamedGroup {
  readonly id: number;
  readonly name: string | null;
  readonly waited: readonly Waited[];
}

/** How long it takes until the next visit, of all together and apart by what was asked for. */
export async function rhythmReturns(question: ReturnsQuestion, tools: ReportTools): Promise<ReturnsReport> {
  const { filter, follow, split, untilDays } = question;
  const asOf = question.asOf ?? tools.today;
  const all = (await tools.figures(filter)).waits(follow, asOf);
  const groupOf = (id: number | null, name: string | null, waited: readonly Waited[]): ReturnGroup => {
    const { curve, within, ...rest } = returnCurve(waited);
    const steps = curve.steps.filter(({ time }) => untilDays === null || time <= untilDays);
    return { id, name, ...rest, curve: { ...curve, steps }, within: [...within] };
  };
  const groups = (await groupsOf(question, asOf, tools))
    .map(({ id, name, waited }) => groupOf(id, name, waited))
    .filter(({ of }) => of > 0);
  const told = split === 'weekday' ? groups : groups.toSorted((a, b) => b.of - a.of).slice(0, MOST_GROUPS);
  return { asOf, all: groupOf(null, null, all), groups: told, others: groups.length - told.length };
}

async function followedBy(follow: Following, filter: ReportFilter, { figures }: ReportTools): Promise<Followed[]> {
  const found = await figures(filter);
  if (follow === 'every') return found.gaps().map(({ day, gap, visits }) => ({ day, gap, count: visits }));
  return found.returns().map(({ firstDay, gap, customers }) => ({ day: firstDay, gap, count: customers }));
}

async function groupsOf(
  { follow, filter, split }: ReturnsQuestion,
  asOf: BusinessDay,
  tools: ReportTools,
): Promise<NamedGroup[]> {
  const followGroup = async ({ id, name }: Pick<NamedGroup, 'id' | 'name'>): Promise<NamedGroup> => ({
    id,
    name,
    waited: (await tools.figures(filterOfGroup(filter, split, id))).waits(follow, asOf),
  });
  switch (split) {
    case 'none':
      return [];
    case 'weekday': {
      const days: Followed[][] = [1, 2, 3, 4, 5, 6, 7].map(() => []);
      for (const one of await followedBy(follow, filter, tools)) days[weekdayOf(one.day) - 1]?.push(one);
      return days.map((followed, at) => ({ id: at + 1, name: null, waited: waitedUntil(followed, asOf) }));
    }
    case 'segment': {
      const groups = [
        ...segmentGroups.map((group) => ({ id: builtInIdOf(group), name: null })),
        ...listSegments(tools.db).map(({ id, name }) => ({ id, name })),
      ].filter(({ id }) => filter.segmentId === null || filter.segmentId === id);
      return Promise.all(groups.map(followGroup));
    }
    case 'program': {
      const programs = listProgramNames(tools.db).filter(
        ({ id }) => filter.programId === null || filter.programId === id,
      );
      return Promise.all(programs.map(followGroup));
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
  const waits = (await tools.figures(filter)).waits('every', tools.today);
  return gapSpread(
    waits.flatMap(({ time, happened, censored }) => [
      { gap: time, visits: happened },
      { gap: 0, visits: censored },
    ]),
  );
}
