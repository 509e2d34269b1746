import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import type { CommandId, CustomerId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';

export interface NewCustomer {
  readonly name: string;
  readonly phone: string;
  readonly code: string | undefined;
  /** Two people share the number. */
  readonly duplicateAccepted: boolean;
}

export interface EnrolFailure {
  readonly sentence: string;
  readonly field: 'name' | 'phone' | undefined;
  /** Who has the number already. */
  readonly matches: readonly CustomerHit[];
}

function matchesOf(error: unknown): readonly CustomerHit[] {
  if (!(error instanceof ORPCError) || error.code !== 'DUPLICATE_PHONE') return [];
  return (error.data as { matches: readonly CustomerHit[] }).matches;
}

function fieldOf(error: unknown): EnrolFailure['field'] {
  const code = codeOf(error);
  if (code === 'NAME_MISSING') return 'name';
  return code === 'PHONE_INVALID' ? 'phone' : undefined;
}

/** Enrols once, however often it is pressed: the id of the command is kept until it was answered. */
export function useEnrolling(onEnrolled: (customerId: CustomerId) => void) {
  const sentence = useErrorSentence();
  const [commandId, setCommandId] = useState<CommandId>(newCommandId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<EnrolFailure>();

  async function enrol({ name, phone, code, duplicateAccepted }: NewCustomer): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const customer = await client.customers.enrol({
        commandId,
        profile: { name, phone },
        duplicateAccepted,
        ...(code === undefined ? {} : { code }),
      });
      queryClient.setQueryData(api.customers.get.queryKey({ input: { customerId: customer.id } }), customer);
      onEnrolled(customer.id);
    } catch (error) {
      if (error instanceof ORPCError) setCommandId(newCommandId());
      setFailure({ sentence: sentence(error), field: fieldOf(error), matches: matchesOf(error) });
    } finally {
      setBusy(false);
    }
  }

  return { enrol, busy, failure };
}
