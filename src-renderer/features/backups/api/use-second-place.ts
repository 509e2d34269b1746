import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

/** Names the folder that gets a copy of every backup, or none. */
export function useSecondPlace(onSaved: () => void) {
  return useMutation(
    api.backups.setSecondPlace.mutationOptions({
      onSuccess: (status) => {
        queryClient.setQueryData(api.backups.status.queryKey(), status);
        onSaved();
      },
    }),
  );
}
