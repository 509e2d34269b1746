import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import { asId, type PainPointKindId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';
import { usualPeriod, type PainPointsSearch } from '../pain-points-search.ts';

/** Every kind, the archived ones last. */
export function useKinds(): readonly PainPointKind[] {
  return useQuery(api.painPoints.kinds.queryOptions()).data ?? [];
}

export function usePainPointFigures({ days, kind }: PainPointsSearch) {
  const input = { withinDays: days ?? usualPeriod, kindId: kindOf(kind) };
  return useQuery({ ...api.painPoints.figures.queryOptions({ input }), placeholderData: keepPreviousData });
}

export function usePainPoints({ days, kind, weekday, part }: PainPointsSearch) {
  const wishes = {
    withinDays: days ?? usualPeriod,
    kindId: kindOf(kind),
    weekday: weekday ?? null,
    part: part ?? null,
  };
  return usePagedRows((place) => api.painPoints.list.queryOptions({ input: { ...wishes, ...place } }));
}

function kindOf(kind: number | undefined): PainPointKindId | null {
  return kind === undefined ? null : asId<PainPointKindId>(kind);
}
