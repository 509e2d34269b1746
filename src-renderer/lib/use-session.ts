import { useQuery } from '@tanstack/react-query';
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

/** Whether whoever is signed in may do what the role may. Only what is shown depends on it; the backend decides. */
export function useMayActAs(needed: Role): boolean {
  const session = useSession();
  return session !== null && mayActAs(session.role, needed);
}
