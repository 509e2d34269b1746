import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';

/** Something a report can be limited to. */
export interface FilterOption {
  readonly id: number;
  readonly name: string;
}

export function useProgramOptions(): readonly FilterOption[] {
  const { data = [] } = useQuery(api.programs.list.queryOptions({ input: { archived: true } }));
  return data.map(({ id, terms }) => ({ id, name: terms.name }));
}

export function useStaffOptions(): readonly FilterOption[] {
  const { data = [] } = useQuery(api.staff.list.queryOptions());
  return data.map(({ id, name }) => ({ id, name }));
}
