import type { LearnReport, ReasonBar } from '#shared/contract/learn.contract.ts';
import type { Reason } from '#shared/domain/complaints/reason-tree.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import { pareto } from '#shared/domain/learn/pareto.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { reasonTree } from '#main/backend/features/complaint-reasons/reason-names.service.ts';
import { tally } from './learn.repository.ts';

interface Counted {
  readonly key: ReasonId;
  readonly reason: Reason;
  readonly count: number;
}

/** What the cases of a period are about: groups by how often, and within each its reasons likewise. */
export function reasonsOf(db: ReadableDb, period: Period): LearnReport['reasons'] {
  const counts = tally<ReasonId>(db, period, 'reason');
  const all = reasonTree(db).map((reason): Counted => ({ key: reason.id, reason, count: counts.get(reason.id) ?? 0 }));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const groups = all
    .filter(({ reason }) => reason.parentId === null)
    .map((group) => {
      const within = all.filter(({ reason }) => reason.parentId === group.key);
      const count = within.reduce((sum, one) => sum + one.count, group.count);
      return { ...group, count, within };
    });
  let before = 0;
  return pareto(groups).map(({ item, share, cumulative }) => {
    const offset = before;
    before += item.count;
    // A group by itself says it all; there is nothing to tell apart.
    const within =
      item.within.length === 0 ? [] : pareto([...item.within, { ...item, count: counts.get(item.key) ?? 0 }]);
    let sofar = offset;
    const reasons = within.map((one) => {
      sofar += one.item.count;
      return barOf(one.item, one.item.count / total, sofar / total);
    });
    return { ...barOf(item, share, cumulative), reasons };
  });
}

function barOf({ reason, count }: Counted, share: number, cumulative: number): ReasonBar {
  const { id, code, name } = reason;
  return { id, code, name, count, share, cumulative };
}
