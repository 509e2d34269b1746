import { skipToken, useQuery } from '@tanstack/react-query';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

const none: readonly Program[] = [];

/**
 * The programs whose rewards and stamps the shop can give a customer; the one stamped last for her comes first.
 * Undefined until that is known: choices must not move under a finger.
 */
export function useGivablePrograms(customerId: CustomerId | null): readonly Program[] | undefined {
  const programs = useQuery(api.programs.list.queryOptions({ input: { archived: false } }));
  const customer = useQuery(
    api.customers.get.queryOptions({ input: customerId === null ? skipToken : { customerId } }),
  );
  if (customerId === null || programs.isError) return none;
  if (programs.data === undefined || customer.isPending) return undefined;
  const lastStampAt = (program: Program) =>
    customer.data?.cards.find((card) => card.programId === program.id)?.lastStampAt ?? 0;
  return programs.data
    .filter((program) => program.state === 'active')
    .toSorted((a, b) => lastStampAt(b) - lastStampAt(a));
}
