import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { isProven } from '#shared/domain/statistics/newcombe.ts';
import { worthOf, type Worth } from '#shared/domain/reports/worth/worth.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';

/** Whatever the sums are, they are not known in money before the owner says what a visit is worth. */
export const noMoney = { visitValue: asMinorUnits(0), marginPercent: 0 };

export type WorthFinding =
  | { readonly key: 'money' | 'visits'; readonly worth: Worth }
  | { readonly key: 'notProven' | 'tooLittle' | 'noNewcomers' };

/** The sentence about so many points more; only what the shop's own figures prove is said in numbers. */
export function worthFinding({ inputs, newcomers, compared }: WorthReport, points: number): WorthFinding {
  const more = compared?.more ?? null;
  if (more === null) return { key: 'tooLittle' };
  if (newcomers.count === 0) return { key: 'noNewcomers' };
  if (!isProven(more) || more.difference <= 0) return { key: 'notProven' };
  return { key: inputs === null ? 'visits' : 'money', worth: worthOf(newcomers, more, inputs ?? noMoney, points) };
}

/** The most points there is room for: a rate does not go over 100 %. */
export function mostPoints({ rate }: WorthReport, most: number): number {
  const room = rate.of === 0 ? most : Math.floor(100 - (100 * rate.count) / rate.of);
  return Math.max(1, Math.min(most, room));
}
