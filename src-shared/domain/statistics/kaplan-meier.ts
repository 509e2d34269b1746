import { z95, type Interval } from './wilson.ts';

/** How many waited so long until it happened, and how many had waited so long when it was last looked. */
export interface Waited {
  readonly time: number;
  readonly happened: number;
  readonly censored: number;
}

/** The curve after a time at which it happened to somebody. */
export interface SurvivalStep extends Interval {
  readonly time: number;
  /** Who was still waiting just before. */
  readonly atRisk: number;
  readonly happened: number;
  /** Share still waiting, 0 to 1; the interval is around it. */
  readonly survival: number;
}

export interface SurvivalCurve {
  /** Ascending; before the first everybody waits. */
  readonly steps: readonly SurvivalStep[];
  /** The first time at which at most half are still waiting; null while more than half are. */
  readonly median: number | null;
}

/**
 * Kaplan-Meier estimate of how long it takes, with those to whom it has not happened yet: S(t) = prod(1 - d/n). What
 * happened at a time counts before what was censored at it. E. L. Kaplan and P. Meier, JASA 53 (1958) 457-481.
 * The band is log-log with Greenwood's variance: J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of
 * Failure Time Data (1980); where nobody is left it is not known, and told as the point itself.
 * @param waited times in any unit and order; the same time may come several times
 */
export function kaplanMeier(waited: Iterable<Waited>, z = z95): SurvivalCurve {
  const at = new Map<number, { happened: number; censored: number }>();
  let atRisk = 0;
  for (const { time, happened, censored } of waited) {
    const known = at.get(time) ?? { happened: 0, censored: 0 };
    at.set(time, { happened: known.happened + happened, censored: known.censored + censored });
    atRisk += happened + censored;
  }
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (const [time, { happened, censored }] of [...at].toSorted(([one], [other]) => one - other)) {
    if (happened > 0) {
      survival *= 1 - happened / atRisk;
      greenwood += happened / (atRisk * (atRisk - happened));
      steps.push({ time, atRisk, happened, survival, ...band(survival, greenwood, z) });
    }
    atRisk -= happened + censored;
  }
  return { steps, median: steps.find((step) => step.survival <= 0.5)?.time ?? null };
}

/** Share still waiting at a time. */
export function survivalAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

function band(survival: number, greenwood: number, z: number): Interval {
  if (survival <= 0) return { low: 0, high: 0 };
  const error = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(error), high: survival ** Math.exp(-error) };
}
