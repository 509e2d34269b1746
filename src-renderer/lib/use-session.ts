import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Session } from '#shared/contract/session.contract.ts';
import type { Shop, ShopStatus } from '#shared/contract/shop.contract.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import { api } from './contract-client.ts';

/** Who is signed in on this connection; null is nobody (or not known yet). */
export function useSession(): Session | null {
  return useQuery(api.session.current.queryOptions()).data ?? null;
}

export function useShopStatus(): ShopStatus | undefined {
  return useQuery(api.shop.status.queryOptions()).data;
}

/** The shop, once it is set up. */
export function useShop(): Shop | undefined {
  return useShopStatus()?.shop ?? undefined;
}

const useLastSession = create<{ last: Session | null }>()(() => ({ last: null }));

/**
 * Who is at the till, or who was before it locked itself: what is on screen stays as it was under the lock.
 * Null until somebody signs in for the first time.
 */
export function usePersonAtTill(): Session | null {
  const session = useSession();
  const last = useLastSession((state) => state.last);
  useEffect(() => {
    if (session !== null) useLastSession.setState({ last: session });
  }, [session]);
  return session ?? last;
}

/** Whether whoever is at the till may do what the role may. Only what is shown depends on it; the backend decides. */
export function useMayActAs(needed: Role): boolean {
  const person = usePersonAtTill();
  return person !== null && mayActAs(person.role, needed);
}
