import { useEffect } from 'react';
import { api, client } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useSession } from '#renderer/lib/use-session.ts';

/** Touches closer together than this count as one (milliseconds). */
const quietMs = 15_000;
/** The backend's clock decides; we ask a little after it. */
const graceMs = 500;

/** Tells the backend that somebody is at the till, and asks who is signed in once the time to lock has come. */
export function useKeepAlive(): void {
  const session = useSession();
  const signedIn = session !== null;
  const locksAt = session?.locksAt ?? null;

  useEffect(() => {
    if (!signedIn || locksAt === null) return undefined;
    let lastAt = Date.now();
    const touched = () => {
      if (Date.now() - lastAt < quietMs) return;
      lastAt = Date.now();
      const key = api.session.current.queryKey();
      client.session.keepAlive().then(
        (kept) => queryClient.setQueryData(key, kept),
        () => queryClient.invalidateQueries({ queryKey: key }),
      );
    };
    window.addEventListener('pointerdown', touched, { passive: true });
    window.addEventListener('keydown', touched, { passive: true });
    const lock = setTimeout(
      () => void queryClient.invalidateQueries({ queryKey: api.session.current.queryKey() }),
      Math.max(0, locksAt - Date.now()) + graceMs,
    );
    return () => {
      window.removeEventListener('pointerdown', touched);
      window.removeEventListener('keydown', touched);
      clearTimeout(lock);
    };
  }, [signedIn, locksAt]);
}
