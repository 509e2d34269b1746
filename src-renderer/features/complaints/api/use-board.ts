import type { CaseFigure } from '#shared/contract/case-figure.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';

/** Clocks go on without anybody changing anything (milliseconds). */
export const clocksEveryMs = 60_000;

export type ListedView = 'needs_me' | 'open' | 'mine' | 'waiting' | 'unhappy' | 'settled' | 'all';

export function useBoard(view: ListedView, text: string, reasonId: ReasonId | null, figure?: CaseFigure) {
  return usePagedRows((place) => ({
    ...api.complaints.list.queryOptions({
      input: { view, text, reasonId, ...(figure === undefined ? {} : { figure }), ...place },
    }),
    refetchInterval: clocksEveryMs,
  }));
}
