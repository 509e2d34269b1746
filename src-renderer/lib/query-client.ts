import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { api } from './contract-client.ts';
import { codeOf } from './error-sentence.ts';

// The till locked itself, or the connection is a new one: asking who is signed in brings the tiles up.
function noticeSignedOut(error: unknown): void {
  if (codeOf(error) === 'SIGNED_OUT') void queryClient.invalidateQueries({ queryKey: api.session.current.queryKey() });
}

/** Views ask once and again when the change feed says so; there is no network that could be off, and a refusal is an answer. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
