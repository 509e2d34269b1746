import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import { builtInIdOf, segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { api } from './contract-client.ts';
import { useMayActAs } from './use-session.ts';

export interface SegmentOption {
  readonly id: SegmentId;
  readonly name: string;
}

/** What a list or a report can be limited to: the segments of the shop, then those every shop has. Nothing for counter staff. */
export function useSegments(): readonly SegmentOption[] {
  const { t } = useTranslation('reports-segments');
  const mayLook = useMayActAs('manager');
  const { data: saved } = useQuery({ ...api.reports.segments.list.queryOptions(), enabled: mayLook });
  return useMemo(() => {
    if (!mayLook) return [];
    const own = (saved ?? []).map(({ id, name }) => ({ id, name }));
    return [...own, ...segmentGroups.map((group) => ({ id: builtInIdOf(group), name: t(`group.${group}`) }))];
  }, [mayLook, saved, t]);
}
