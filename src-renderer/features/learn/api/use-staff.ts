import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';

/** Everybody who ever worked here, for whoever may know and where it is needed. */
export function useStaff(needed: boolean) {
  return useQuery({ ...api.staff.list.queryOptions(), enabled: needed });
}
