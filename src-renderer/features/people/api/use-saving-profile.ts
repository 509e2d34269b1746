import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { CustomerDetail, CustomerHit, CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import type { ProfileFact } from '../merge-profiles.ts';
import { keepCustomer } from './customer-queries.ts';

export interface SavingFailure {
  readonly sentence: string;
  readonly fact: ProfileFact | undefined;
  /** Who has the number already. */
  readonly matches: readonly CustomerHit[];
  /** What somebody else saved in the meantime. */
  readonly current: CustomerDetail | undefined;
}

interface Wish {
  readonly profile: CustomerProfile;
  /** Two people share the number. */
  readonly duplicateAccepted: boolean;
  /** Of the customer the form was filled from; undefined enrols somebody new. */
  readonly from: { readonly id: CustomerDetail['id']; readonly revision: number } | undefined;
}

const factOfCode: Readonly<Record<string, ProfileFact>> = {
  NAME_MISSING: 'name',
  PHONE_INVALID: 'phone',
  EMAIL_INVALID: 'email',
  BIRTHDAY_INVALID: 'birthday',
};

function dataOf<Data>(error: unknown, code: string): Data | undefined {
  return error instanceof ORPCError && error.code === code ? (error.data as Data) : undefined;
}

/** Enrols or saves, once however often it is pressed: the id of the command is kept until it was answered. */
export function useSavingProfile(onSaved: (customer: CustomerDetail) => void) {
  const sentence = useErrorSentence();
  const [commandId, setCommandId] = useState<CommandId>(newCommandId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SavingFailure>();

  async function save({ profile, duplicateAccepted, from }: Wish): Promise<SavingFailure | undefined> {
    setBusy(true);
    setFailure(undefined);
    try {
      const customer = await (from === undefined
        ? client.customers.enrol({ commandId, profile, duplicateAccepted })
        : client.customers.update({
            commandId,
            customerId: from.id,
            revision: from.revision,
            profile,
            duplicateAccepted,
          }));
      keepCustomer(customer);
      onSaved(customer);
      return undefined;
    } catch (error) {
      // A refusal is an answer: what is sent next is another command.
      if (error instanceof ORPCError) setCommandId(newCommandId());
      const failed: SavingFailure = {
        sentence: sentence(error),
        fact: factOfCode[codeOf(error) ?? ''],
        matches: dataOf<{ matches: CustomerHit[] }>(error, 'DUPLICATE_PHONE')?.matches ?? [],
        current: dataOf<{ current: CustomerDetail }>(error, 'CHANGED_MEANWHILE')?.current,
      };
      setFailure(failed);
      return failed;
    } finally {
      setBusy(false);
    }
  }

  return { save, busy, failure, forgetFailure: () => setFailure(undefined) };
}
