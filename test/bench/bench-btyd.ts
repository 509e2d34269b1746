import { expectAll } from '#shared/domain/bg-nbd/forecast.ts';
import { fit } from '#shared/domain/bg-nbd/fit.ts';
import { growingHistories } from '#shared/domain/bg-nbd/histories.ts';
import { observe } from '#shared/domain/bg-nbd/likelihood.ts';
import { HORIZONS, type BgNbd } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { aBgNbdShop } from '#test/builders/a-bg-nbd-shop.ts';
import { timed } from './quantiles.ts';

export interface BtydResult {
  readonly customers: number;
  /** Milliseconds: putting histories together, the fit of them, and what to expect of each customer. */
  readonly observe: number;
  readonly fit: number;
  readonly forecast: number;
  /** The furthest of the four parameters from the one the customers were made by, in standard errors. */
  readonly furthest: number;
}

const model: BgNbd = { r: 0.9, alpha: 3, a: 0.5, b: 3 };

/** The fit of customers who behave as the model says, from the histories to each customer's figures. */
export function benchBtyd(customers: number): BtydResult {
  const shop = aBgNbdShop(model, { customers, weeks: 104, seed: 1 });
  const histories = growingHistories();
  for (const { repeats, recency, age } of shop) histories.add(repeats, recency, age);
  const all = histories.take();
  let seen = observe([], 'week');
  const observing = timed(() => (seen = observe(shop, 'week')));
  let found = { parameters: model, errors: null as BgNbd | null };
  const fitting = timed(() => (found = fit(seen)));
  const forecasting = timed(() => expectAll(found.parameters, 'week', all, HORIZONS));
  const { parameters, errors } = found;
  const away = (['r', 'alpha', 'a', 'b'] as const).map(
    (name) => Math.abs(parameters[name] - model[name]) / (errors?.[name] ?? Number.NaN),
  );
  return { customers, observe: observing, fit: fitting, forecast: forecasting, furthest: Math.max(...away) };
}
