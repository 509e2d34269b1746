import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Leaves the till to somebody else: the tiles come up. */
export function useSignOut(): () => void {
  const sentence = useErrorSentence();
  const { mutate } = useMutation(
    api.session.signOut.mutationOptions({
      onSuccess: () => queryClient.setQueryData(api.session.current.queryKey(), null),
      onError: (error) => showToast({ text: sentence(error), tone: 'bad' }),
    }),
  );
  return () => mutate({});
}
