import type { Share } from '#shared/contract/learn.contract.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';

export function shareOf(count: number, of: number): Share {
  return { count, of, interval: wilson(count, of) };
}
