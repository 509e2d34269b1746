import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useSession, useShopStatus } from '#renderer/lib/use-session.ts';

/** What stays in the window when somebody signs out: the shop and the tiles. */
const publicPaths = new Set(['shop', 'session']);

function forgetWhatNeedsASession(): void {
  queryClient.removeQueries({
    predicate: ({ queryKey: [path] }) => !(Array.isArray(path) && publicPaths.has(String(path[0]))),
  });
}

/** Sends the window where it belongs when somebody signs in or out, or the shop is set up, here or in another window. */
export function useSessionWatch(): void {
  const router = useRouter();
  const staffId = useSession()?.staffId;
  const state = useShopStatus()?.state;
  const before = useRef({ staffId, state });
  useEffect(() => {
    if (before.current.staffId === staffId && before.current.state === state) return;
    before.current = { staffId, state };
    void router.invalidate().then(() => {
      if (staffId === undefined) forgetWhatNeedsASession();
    });
  }, [router, staffId, state]);
}
