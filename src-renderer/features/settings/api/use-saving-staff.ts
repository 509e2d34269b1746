import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#shared/contract/staff.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import type { StaffDraft } from '../staff-draft.ts';

async function saveStaff(member: StaffMember | null, draft: StaffDraft): Promise<StaffMember> {
  const { pin, role, language, active } = draft;
  const name = draft.name.trim();
  if (member === null) {
    if (pin === null) throw new Error('A new colleague needs a PIN');
    return client.staff.add({ commandId: newCommandId(), name, role, pin });
  }
  const staffId = member.id;
  return client.staff.update({
    commandId: newCommandId(),
    staffId,
    name,
    role,
    language,
    active,
    ...(pin === null ? {} : { pin }),
  });
}

/** @param member null adds a new one */
export function useSavingStaff(member: StaffMember | null, onSaved: () => void) {
  const { t } = useTranslation('settings');
  const sentence = useErrorSentence();
  const [refusal, setRefusal] = useState<string>();
  const { mutate, isPending } = useMutation({
    mutationFn: (draft: StaffDraft) => saveStaff(member, draft),
    onSuccess: ({ name }) => {
      showToast({ text: t('staff.saved', { name }) });
      onSaved();
    },
    onError: (error) => setRefusal(sentence(error)),
  });
  return { save: mutate, busy: isPending, refusal };
}
