import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

/** Signs somebody in, in place of whoever is at the till. */
export function useSignIn(onSignedIn: () => void) {
  return useMutation(
    api.session.signIn.mutationOptions({
      onSuccess: (session) => {
        queryClient.setQueryData(api.session.current.queryKey(), session);
        onSignedIn();
      },
    }),
  );
}
