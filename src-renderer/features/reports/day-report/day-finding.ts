import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';

type Words =
  | 'nobody'
  | 'nobodySoFar'
  | 'came'
  | 'cameSoFar'
  | 'firstNone'
  | 'firstAll'
  | 'firstSome'
  | 'usual'
  | 'unknown';

/** A sentence of the finding; `count` chooses its form. */
export interface DaySentence {
  readonly words: `finding.${Words}`;
  readonly count: number;
  /** Customers who usually come, where the sentence says so. */
  readonly usual?: number;
}

type Facts = Pick<DayReport, 'running' | 'figures' | 'usual'>;

/** What there is to say of a day: how many came, how many of them for the first time, and how many usually do. */
export function dayFinding({ running, figures: { visits, firstVisits }, usual }: Facts): DaySentence[] {
  const came: DaySentence =
    visits === 0
      ? { words: running ? 'finding.nobodySoFar' : 'finding.nobody', count: 0 }
      : { words: running ? 'finding.cameSoFar' : 'finding.came', count: visits };
  return [came, ...firstOf(visits, firstVisits), comparison(usual)];
}

function firstOf(visits: number, firstVisits: number): DaySentence[] {
  if (visits === 0) return [];
  if (firstVisits === 0) return [{ words: 'finding.firstNone', count: visits }];
  if (firstVisits === visits) return [{ words: 'finding.firstAll', count: visits }];
  return [{ words: 'finding.firstSome', count: firstVisits }];
}

function comparison(usual: Facts['usual']): DaySentence {
  if (usual === null) return { words: 'finding.unknown', count: 0 };
  return { words: 'finding.usual', count: usual.days, usual: usual.figures.visits };
}
