import { useQuery } from '@tanstack/react-query';
import { api } from './contract-client.ts';

/** The shop's list of what complaints are about, in two levels. */
export function useReasons() {
  return useQuery(api.complaintReasons.list.queryOptions());
}
