import { useQuery } from '@tanstack/react-query';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** How far ahead the list of lapses looks (days). */
export const lapsesWithinDays = 30;

export function usePrograms(archived: boolean) {
  return useQuery(api.programs.list.queryOptions({ input: { archived } }));
}

export function useVersions(programId: ProgramId) {
  return useQuery(api.programs.versions.queryOptions({ input: { programId } }));
}

export function useLapses() {
  return useQuery(api.programs.lapses.queryOptions({ input: { withinDays: lapsesWithinDays, limit: 50 } }));
}
