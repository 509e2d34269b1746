import { useMutation } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Leaves the till without anybody at it. */
export function useLockTill(): () => void {
  const sentence = useErrorSentence();
  const { mutate } = useMutation(
    api.session.signOut.mutationOptions({
      onSuccess: () => queryClient.setQueryData(api.session.current.queryKey(), null),
      onError: (error) => showToast({ text: sentence(error), tone: 'bad' }),
    }),
  );
  return () => mutate({});
}
