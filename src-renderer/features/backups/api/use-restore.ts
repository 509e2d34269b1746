import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** The window is at its sign-in tiles by then, and whoever reads this has to look around first. */
const readingMs = 30_000;

/** Puts a backup in the place of the shop's file. The backend then signs every window out. */
export function useRestore(onRestored: () => void) {
  const { t } = useTranslation('backups');
  const [commandId, setCommandId] = useState(newCommandId);
  const { mutate, ...restore } = useMutation(
    api.backups.restore.mutationOptions({
      onSuccess: () => {
        showToast({ text: t('restore.done'), durationMs: readingMs });
        onRestored();
      },
      // The next try is another command.
      onSettled: () => setCommandId(newCommandId()),
    }),
  );
  return { ...restore, restore: (name: string) => mutate({ commandId, name }) };
}

/** Takes the last restore back; signs everybody out as well. */
export function useUndoRestore() {
  const { t } = useTranslation('backups');
  const [commandId, setCommandId] = useState(newCommandId);
  const { mutate, ...undo } = useMutation(
    api.backups.undoRestore.mutationOptions({
      onSuccess: () => showToast({ text: t('undo.done'), durationMs: readingMs }),
      onSettled: () => setCommandId(newCommandId()),
    }),
  );
  return { ...undo, undo: () => mutate({ commandId }) };
}
