import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import { weekdayOf } from '#shared/domain/reports/report-filter.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { keptRewards } from '../program-figures/kept-members.ts';
import { eachRewardOf } from '../program-figures/members.repository.ts';
import { listVersionTerms } from '../program-figures/program-figures.repository.ts';
import type { RewardCounts, RewardQuestion } from './regulars.repository.ts';

/** Rewards of some customers that were issued in a period, by what has become of them. */
export async function countRewardsOf(
  { from, to, programId, weekday }: RewardQuestion,
  members: CustomerSet,
  tools: ReportTools,
): Promise<RewardCounts> {
  const terms = listVersionTerms(tools.db).filter((one) => programId === null || one.programId === programId);
  const valueOf = new Map(terms.map(({ id, rewardValue }) => [id, rewardValue]));
  const counts = { issued: 0, claimed: 0, waiting: 0, worth: 0 };
  eachRewardOf(keptRewards(tools, await tools.visits()), members, (versionId, state, day) => {
    const worth = valueOf.get(versionId);
    if (worth === undefined || day < from || day > to) return;
    if (weekday !== null && weekdayOf(day) !== weekday) return;
    counts.issued += 1;
    if (state === 'redeemed') counts.claimed += 1;
    if (state !== 'waiting') return;
    counts.waiting += 1;
    counts.worth += worth;
  });
  return { ...counts, worth: counts.worth as MinorUnits };
}
