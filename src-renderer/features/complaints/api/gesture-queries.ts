import { skipToken, useQuery } from '@tanstack/react-query';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** What one program lets the shop give; the one stamped last for the customer comes first. */
export function useGivablePrograms(customerId: CustomerId | null): readonly Program[] {
  const programs = useQuery(api.programs.list.queryOptions({ input: { archived: false } })).data ?? [];
  const customer = useQuery(
    api.customers.get.queryOptions({ input: customerId === null ? skipToken : { customerId } }),
  ).data;
  if (customerId === null) return [];
  const lastStampAt = (program: Program) =>
    customer?.cards.find((card) => card.programId === program.id)?.lastStampAt ?? 0;
  return programs.filter((program) => program.state === 'active').toSorted((a, b) => lastStampAt(b) - lastStampAt(a));
}
