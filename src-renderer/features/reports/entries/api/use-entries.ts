import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { EntryLine, EntryPlace, EntryQuery } from '#shared/contract/reports/entries.contract.ts';
import { api, client } from '#renderer/lib/contract-client.ts';

/** Entries that one page shows. */
const pageSize = 50;

/** Entries that are fetched at once for a file. */
const pieceSize = 500;

const everyMs = 60_000;

export function useEntries(query: EntryQuery) {
  return useInfiniteQuery({
    ...api.reports.entries.list.infiniteOptions({
      input: (after: EntryPlace | null) => ({ query, after, limit: pageSize }),
      initialPageParam: null as EntryPlace | null,
      getNextPageParam: ({ lines, more }) => (more ? (placeOf(lines) ?? undefined) : undefined),
    }),
    staleTime: everyMs,
  });
}

export function useEntryCount(query: EntryQuery) {
  return useQuery({ ...api.reports.entries.count.queryOptions({ input: query }), staleTime: everyMs });
}

/** All of them, for a file. */
export async function fetchEntries(query: EntryQuery): Promise<EntryLine[]> {
  const all: EntryLine[] = [];
  let after: EntryPlace | null = null;
  for (;;) {
    const { lines, more }: { lines: EntryLine[]; more: boolean } = await client.reports.entries.list({
      query,
      after,
      limit: pieceSize,
    });
    all.push(...lines);
    after = placeOf(lines);
    if (!more || after === null) return all;
  }
}

function placeOf(lines: readonly EntryLine[]): EntryPlace | null {
  const last = lines.at(-1);
  return last === undefined ? null : { businessDay: last.businessDay, seq: last.seq };
}
