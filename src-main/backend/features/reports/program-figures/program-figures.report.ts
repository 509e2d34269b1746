import type {
  LiabilityFigures,
  ProgramFigure,
  ProgramFigures,
  ProgramNumbers,
} from '#shared/contract/reports/program-figures.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId, ProgramVersionId, SegmentId } from '#shared/domain/kernel/ids.ts';
import type { RewardDay, VersionTerms } from '#shared/domain/reports/program-figures/card-facts.ts';
import { cardProgress, reachedSteps } from '#shared/domain/reports/program-figures/card-progress.ts';
import { endsOfPeriods } from '#shared/domain/reports/program-figures/ends-of-periods.ts';
import { liabilityOf, sumOwed, waitingOverTime } from '#shared/domain/reports/program-figures/liability.ts';
import { stallOf, stillAfterDays } from '#shared/domain/reports/program-figures/stall.ts';
import { finishCurve, quartilesOf } from '#shared/domain/reports/program-figures/time-to-finish.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { countMembers, type Counted, type Order } from './count-cards.ts';
import { countEverybody } from './kept-months.ts';
import { keptCards, keptRewards } from './kept-members.ts';
import { listPauses, listVersionTerms, type Asked } from './program-figures.repository.ts';

/** Days after which the share of full cards is told. */
const TOLD_DAYS = [30, 60, 90, 180] as const;

export interface ProgramFiguresQuestion {
  readonly filter: ReportFilter;
  /** Amounts of money are asked for too. */
  readonly withLiability: boolean;
}

/** How far cards get, where they stop, what becomes of rewards, and what is owed. */
export async function programFigures(
  { filter, withLiability }: ProgramFiguresQuestion,
  tools: ReportTools,
): Promise<ProgramFigures> {
  const { db, today } = tools;
  const versions = listVersionTerms(db);
  const stillDays = daysUntilStill(tools);
  const asked = { ...filter, stillBefore: addDays(today, -stillDays) };
  const counted =
    filter.segmentId === null
      ? countEverybody(asked, tools)
      : await countSegment(filter.segmentId, asked, versions, tools);
  const { rewardDays } = counted;
  return {
    stillAfterDays: stillDays,
    all: numbersOf(issuedIn(counted, filter), versions, today),
    waitingNow: rewardDays.reduce((total, { issued, redeemed, expired }) => total + issued - redeemed - expired, 0),
    programs: programsOf(issuedIn(counted, filter), versions, today),
    liability: withLiability ? liabilityFigures(filter, versions, counted, today) : null,
  };
}

async function countSegment(
  segmentId: SegmentId,
  asked: Order,
  versions: readonly VersionTerms[],
  tools: ReportTools,
): Promise<Counted> {
  const some = await tools.members(segmentId);
  const chunks = await tools.visits();
  const has = { cards: keptCards(tools, chunks), rewards: keptRewards(tools, chunks) };
  const wanted = new Set(
    versions.filter(({ programId }) => asked.programId === null || programId === asked.programId).map(({ id }) => id),
  );
  return countMembers(has, some, asked, (version) => wanted.has(version));
}

/** What the figures of a period are made of; `issued` are the days of it on which rewards were issued. */
type OfPeriod = Pick<Counted, 'begun' | 'unfinishedByDay' | 'stopped' | 'finishes' | 'uses'> & {
  readonly issued: readonly RewardDay[];
};

function issuedIn(counted: Counted, { from, to }: Pick<Asked, 'from' | 'to'>): OfPeriod {
  return { ...counted, issued: counted.rewardDays.filter(({ day }) => day >= from && day <= to) };
}

/** See {@link stillAfterDays}. */
export function daysUntilStill({ db, today, remember }: ReportTools): number {
  return remember('program-figures:still', () => stillAfterDays(listPauses(db, today)));
}

function programsOf(counted: OfPeriod, versions: readonly VersionTerms[], today: BusinessDay): ProgramFigure[] {
  const byProgram = new Map<ProgramId, VersionTerms[]>();
  for (const version of versions) {
    byProgram.set(version.programId, [...(byProgram.get(version.programId) ?? []), version]);
  }
  return [...byProgram.values()]
    .flatMap((own) => {
      const figure = programOf(counted, own, today);
      return figure === null ? [] : [figure];
    })
    .toSorted((one, other) => other.cards.started - one.cards.started || one.programId - other.programId);
}

/** @param versions of one program, the present one last; null where nothing of it was counted */
function programOf(counted: OfPeriod, versions: readonly VersionTerms[], today: BusinessDay): ProgramFigure | null {
  const own = ofVersions(counted, versions);
  const current = versions.at(-1);
  if (current === undefined) return null;
  if (own.begun.length + own.stopped.length + own.issued.length === 0) return null;
  const alike = new Set(versions.filter((one) => one.stampsNeeded === current.stampsNeeded).map(({ id }) => id));
  const begunAlike = own.begun.filter(({ versionId }) => alike.has(versionId));
  const numbers = numbersOf(own, versions, today);
  return {
    ...numbers,
    programId: current.programId,
    name: current.name,
    needed: current.stampsNeeded,
    starterStamps: current.starterStamps,
    reached: reachedSteps(begunAlike, current.stampsNeeded),
    onOtherTerms: numbers.cards.started - begunAlike.reduce((total, { cards }) => total + cards, 0),
    stall: stallOf(
      own.stopped.filter(({ versionId }) => alike.has(versionId)),
      current.stampsNeeded,
    ),
  };
}

function ofVersions(counted: OfPeriod, versions: readonly VersionTerms[]): OfPeriod {
  const ids = new Set<ProgramVersionId>(versions.map(({ id }) => id));
  const own = <Row extends { readonly versionId: ProgramVersionId }>(rows: readonly Row[]) =>
    rows.filter(({ versionId }) => ids.has(versionId));
  return {
    begun: own(counted.begun),
    unfinishedByDay: own(counted.unfinishedByDay),
    stopped: own(counted.stopped),
    finishes: own(counted.finishes),
    uses: own(counted.uses),
    issued: own(counted.issued),
  };
}

function numbersOf(counted: OfPeriod, versions: readonly VersionTerms[], today: BusinessDay): ProgramNumbers {
  const { begun, unfinishedByDay, finishes, uses, issued } = counted;
  const needed = new Map(versions.map(({ id, stampsNeeded }) => [id, stampsNeeded]));
  const curve = finishCurve(finishes, unfinishedByDay, today);
  const longest = Math.max(0, ...finishes.map(({ days }) => days), ...unfinishedByDay.map(({ day }) => today - day));
  const sum = (of: (row: RewardDay) => number): number => issued.reduce((total, row) => total + of(row), 0);
  const redeemed = sum((row) => row.issuedRedeemed);
  const expired = sum((row) => row.issuedExpired);
  const all = sum((row) => row.issued);
  return {
    cards: cardProgress(begun, (version) => needed.get(version) ?? 1),
    finish: {
      quartiles: quartilesOf(finishes),
      median: curve.median,
      within: TOLD_DAYS.filter((days) => days <= longest).map((days) => {
        const step = curve.steps.findLast(({ time }) => time <= days);
        return { days, share: 1 - (step?.survival ?? 1), low: 1 - (step?.high ?? 1), high: 1 - (step?.low ?? 1) };
      }),
    },
    rewards: {
      issued: all,
      redeemed: { count: redeemed, of: redeemed + expired, interval: wilson(redeemed, redeemed + expired) },
      expired,
      waiting: all - redeemed - expired,
      untilUsed: quartilesOf(uses),
    },
  };
}

function liabilityFigures(
  asked: Pick<Asked, 'from' | 'to'>,
  versions: readonly VersionTerms[],
  { rewardDays, finished, unfinished }: Counted,
  today: BusinessDay,
): LiabilityFigures {
  const parts = liabilityOf({ versions, rewardDays, finished, unfinished, today });
  const rewards = sumOwed(parts.map((part) => part.rewards));
  const stamps = sumOwed(parts.map((part) => part.stamps));
  const values = new Map(versions.map(({ id, rewardValue }) => [id, rewardValue]));
  const firstDay = rewardDays.reduce<BusinessDay>((first, { day }) => (day < first ? day : first), asked.to);
  const { unit, days } = endsOfPeriods(firstDay > asked.from ? firstDay : asked.from, asked.to);
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    rewards: { ...rewards, waiting: sum((part) => part.waiting) },
    stamps: {
      ...stamps,
      cards: sum((part) => part.openCards),
      stillCards: sum((part) => part.stillCards),
      stamps: sum((part) => part.openStamps),
    },
    total: sumOwed([rewards, stamps]),
    versions: parts.map(({ version, openCards, ...part }) => ({
      ...part,
      versionId: version.id,
      name: version.name,
      version: version.version,
      needed: version.stampsNeeded,
      rewardText: version.rewardText,
      value: version.rewardValue,
      cards: openCards,
    })),
    overTime: { unit, points: waitingOverTime(rewardDays, (id) => values.get(id) ?? 0, days) },
  };
}
