import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import { asId, type CaseId, type CustomerId, type ReviewId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useSession } from '#renderer/lib/use-session.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';
import type { ReviewsSearch } from '../reviews-search.ts';

/** Clocks go on without anybody changing anything (milliseconds). */
const clocksEveryMs = 60_000;
/** As many as stand under the box without pushing the rest away. */
const mostHits = 4;
/** Longer than a scanner takes between two keys (milliseconds). */
const searchAfterMs = 40;

export function useReviews({ q, site, stars, answered, days }: ReviewsSearch) {
  const wishes = {
    text: q ?? '',
    site: site ?? null,
    stars: stars ?? null,
    answered: answered ?? null,
    withinDays: days ?? null,
  };
  return usePagedRows((place) => ({
    ...api.reviews.list.queryOptions({ input: { ...wishes, ...place } }),
    refetchInterval: clocksEveryMs,
  }));
}

export function useReviewFigures({ site, days }: ReviewsSearch) {
  const input = { site: site ?? null, withinDays: days ?? null };
  return useQuery({ ...api.reviews.figures.queryOptions({ input }), placeholderData: keepPreviousData });
}

/** The sites reviews were logged from, the commonest first. */
export function useSites(): readonly string[] {
  return useQuery(api.reviews.sites.queryOptions()).data ?? [];
}

export function useReview(number: number | undefined) {
  const input = number === undefined ? skipToken : { reviewId: asId<ReviewId>(number) };
  return useQuery({ ...api.reviews.get.queryOptions({ input }), refetchInterval: clocksEveryMs });
}

export function useReviewsOfCase(caseId: CaseId) {
  return useQuery(api.reviews.ofCase.queryOptions({ input: { caseId } })).data ?? [];
}

/** How many answers a clock asks for: due soon or late. While the shop is closed none begins to be late. */
export function useAnswersDue(): number {
  const signedIn = useSession() !== null;
  const { data } = useQuery({
    ...api.reviews.counts.queryOptions(),
    enabled: signedIn,
    refetchInterval: clocksEveryMs,
  });
  return data?.due ?? 0;
}

/** The name of a customer; undefined while it is not known. */
export function useCustomerName(customerId: CustomerId | null): string | undefined {
  const input = customerId === null ? skipToken : { customerId };
  return useQuery(api.customers.get.queryOptions({ input })).data?.profile.name;
}

/** Who goes by what was typed; undefined while nothing is. */
export function useCustomerHits(typed: string): readonly CustomerHit[] | undefined {
  const [text] = useDebouncedValue(typed.trim(), searchAfterMs);
  const asked = typed.trim() === '' ? '' : text;
  const { data } = useQuery({
    ...api.customers.search.queryOptions({ input: asked === '' ? skipToken : { text: asked, limit: mostHits } }),
    placeholderData: keepPreviousData,
  });
  return asked === '' ? undefined : data?.hits;
}
