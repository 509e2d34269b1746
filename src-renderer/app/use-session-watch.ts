import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useSession, useShopStatus } from '#renderer/lib/use-session.ts';

/** What everybody may see, signed in or not: the shop and the tiles. */
const publicPaths = new Set(['shop', 'session']);

function isNotPublic({ queryKey: [path] }: { queryKey: readonly unknown[] }): boolean {
  return !(Array.isArray(path) && publicPaths.has(String(path[0])));
}

/** Keeps the window to whoever is at the till, and to a shop that is set up, here or in another window. */
export function useSessionWatch(): void {
  const router = useRouter();
  const state = useShopStatus()?.state;
  const staffId = useSession()?.staffId;

  const stateBefore = useRef(state);
  useEffect(() => {
    if (stateBefore.current === state) return;
    stateBefore.current = state;
    void router.invalidate();
  }, [router, state]);

  // What is on screen is asked for again in her name: while nobody was signed in, it was refused. What only the one
  // before her has looked at is forgotten.
  const staffBefore = useRef(staffId);
  const lastAtTill = useRef(staffId);
  useEffect(() => {
    if (staffBefore.current === staffId) return;
    staffBefore.current = staffId;
    if (staffId === undefined) return;
    if (lastAtTill.current !== staffId) queryClient.removeQueries({ type: 'inactive', predicate: isNotPublic });
    lastAtTill.current = staffId;
    void queryClient.invalidateQueries({ predicate: isNotPublic });
  }, [staffId]);
}
