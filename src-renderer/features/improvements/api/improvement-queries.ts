import { useQuery } from '@tanstack/react-query';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useImprovements() {
  return useQuery(api.improvements.list.queryOptions());
}

/** Every kind of pain points, the archived ones last. */
export function usePainPointKinds(): readonly PainPointKind[] {
  return useQuery(api.painPoints.kinds.queryOptions()).data ?? [];
}

/** Everybody who can improve something. */
export function useStaff() {
  return useQuery(api.session.tiles.queryOptions()).data ?? [];
}
