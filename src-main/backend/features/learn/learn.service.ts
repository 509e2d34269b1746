import type { LearnReport, ReturnReport, Share, Wait } from '#shared/contract/learn.contract.ts';
import { channels, type Channel } from '#shared/domain/complaints/case.ts';
import { readShiftKey } from '#shared/domain/learn/case-figure.ts';
import { tallyItems } from '#shared/domain/learn/items.ts';
import { periodBefore, type Period } from '#shared/domain/learn/period.ts';
import { nearestRank } from '#shared/domain/statistics/quantile.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { ripeUntil } from './case-figures.service.ts';
import {
  countFigures,
  countPromises,
  countScores,
  countTaken,
  firstKnownDay,
  listWaits,
  sumGestureKinds,
  sumGestures,
  tally,
} from './learn.repository.ts';
import { reasonsOf } from './reasons-of-period.ts';
import { complainersBack, returnReport } from './returns.service.ts';
import { shareOf } from './share-of.ts';

/** Items shown by name; the rest is counted together. */
const MOST_ITEMS = 50;

export type LearnService = ReturnType<typeof learnService>;

/** What the complaints of a period teach; reads only. */
export function learnService({ store, shop }: { readonly store: Store; readonly shop: ShopService }) {
  return {
    report: (period: Period): LearnReport => reportOf(store.read, period),
    /** Settled on the day they were taken, of all taken in the period. */
    sameDay: (period: Period): Share => {
      const { same_day: settled, taken } = countFigures(store.read, period);
      return shareOf(settled, taken);
    },
    /** Of customers who complained in a period and at least 30 days ago, who came again within 30 days. */
    cameBack: (period: Period): Share => complainersBack(store.read, period, ripeUntil(shop.today())),
    returns: (period: Period): ReturnReport => returnReport(store.read, period, ripeUntil(shop.today())),
  };
}

function reportOf(db: ReadableDb, period: Period): LearnReport {
  const counts = countFigures(db, period);
  const promises = countPromises(db, period);
  return {
    taken: counts.taken,
    takenBefore: takenBefore(db, period),
    reasons: reasonsOf(db, period),
    items: itemsOf(db, period),
    channels: channelsOf(db, period),
    shifts: shiftsOf(db, period),
    answer: waitOf(listWaits(db, period, 'answered'), counts.unanswered, counts.answer_met, counts.answer_missed),
    settle: waitOf(listWaits(db, period, 'settled'), counts.unsettled, counts.settle_met, counts.settle_missed),
    onTheSpot: shareOf(counts.on_the_spot, counts.taken),
    sameDay: shareOf(counts.same_day, counts.taken),
    gestures: { all: sumGestures(db, period), kinds: sumGestureKinds(db, period) },
    promises: {
      made: promises.made,
      open: promises.open,
      kept: shareOf(promises.kept, promises.kept + promises.broken),
      cases: promises.cases,
    },
    reopened: shareOf(counts.reopened, counts.taken),
    satisfaction: satisfactionOf(db, period),
  };
}

function satisfactionOf(db: ReadableDb, period: Period): LearnReport['satisfaction'] {
  const scores = countScores(db, period);
  const satisfied = scores.filter(({ score }) => score >= 4);
  const sum = (rows: typeof scores) => rows.reduce((total, { count }) => total + count, 0);
  return { satisfied: shareOf(sum(satisfied), sum(scores)), scores };
}

/** A comparison with days nobody wrote anything down on would say that everything got worse. */
function takenBefore(db: ReadableDb, period: Period): number | null {
  const before = periodBefore(period);
  const first = firstKnownDay(db);
  return first === null || first > before.from ? null : countTaken(db, before);
}

function itemsOf(db: ReadableDb, period: Period): LearnReport['items'] {
  const spellings = [...tally<string>(db, period, 'item')].map(([item, count]) => ({ item, count }));
  const all = tallyItems(spellings);
  const others = all.slice(MOST_ITEMS);
  const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
  return {
    rows: all.slice(0, MOST_ITEMS),
    others: { items: others.length, cases: sum(others) },
    none: sum(spellings) - sum(all),
  };
}

function channelsOf(db: ReadableDb, period: Period): LearnReport['channels'] {
  const counts = tally<Channel>(db, period, 'channel');
  return [...counts]
    .map(([channel, count]) => ({ channel, count }))
    .toSorted((a, b) => b.count - a.count || channels.indexOf(a.channel) - channels.indexOf(b.channel));
}

function shiftsOf(db: ReadableDb, period: Period): LearnReport['shifts'] {
  return [...tally<string>(db, period, 'shift')].flatMap(([key, count]) => {
    const shift = readShiftKey(key);
    return shift === null ? [] : [{ ...shift, count }];
  });
}

function waitOf(waits: Float64Array, notYet: number, met: number, missed: number): Wait {
  return {
    done: waits.length,
    notYet,
    median: nearestRank(waits, 0.5),
    ninety: nearestRank(waits, 0.9),
    inTime: shareOf(met, met + missed),
  };
}
