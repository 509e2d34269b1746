import { useQuery } from '@tanstack/react-query';
import type { Tile } from '#shared/contract/session.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Everybody who can sign in; undefined until known. */
export function useTiles(): readonly Tile[] | undefined {
  return useQuery(api.session.tiles.queryOptions()).data;
}
