import { useTranslation } from 'react-i18next';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import type { Range, SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useProgramOptions } from '../frame/api/filter-queries.ts';
import { findingOf } from './segments-finding.ts';

/** Days between the two times that are compared. */
export const comparedDays = ({ asOf, before }: SegmentsReport): number => asOf - before;

/** The finding in sentences; undefined while there is none. */
export function useSegmentsFinding(report: SegmentsReport | undefined): string | undefined {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const found = report === undefined ? null : findingOf(report);
  if (report === undefined || found === null) return undefined;
  const { what, count, of, change, few } = found;
  const facts = { count, number: format.number(count), of: format.number(of) };
  const sentences = [what === 'slippingOnly' ? t('finding.slippingOnly') : t(`finding.${what}`, facts)];
  if (change !== null) {
    const { words, by } = change;
    const compared = { count: by, number: format.number(by), days: format.number(comparedDays(report)) };
    sentences.push(t(`finding.${words}`, compared));
  }
  if (few) sentences.push(t('finding.few'));
  return sentences.join(' ');
}

/** What makes customers belong to a segment, in words. */
export function useDefinitionWords(): (definition: SegmentDefinition) => string {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const programs = useProgramOptions();
  const range = ({ min, max }: Range): string => {
    if (min !== null && min === max) return t('words.exactly', { min: format.number(min) });
    if (min !== null && max !== null) {
      return t('words.between', { min: format.number(min), max: format.number(max) });
    }
    if (max !== null) return t('words.atMost', { max: format.number(max) });
    return t('words.atLeast', { min: format.number(min ?? 0) });
  };
  const ranges = ['visits', 'daysAway', 'recency', 'frequency', 'stamps'] as const;
  return (definition) => {
    const { groups, firstWithinDays, programId, birthdayMonth, rewardWaiting } = definition;
    return [
      ...(groups.length === 0 ? [] : [groups.map((group) => t(`group.${group}`)).join(', ')]),
      ...ranges.flatMap((kind) => {
        const asked = definition[kind];
        return asked.min === null && asked.max === null ? [] : [t(`words.${kind}`, { range: range(asked) })];
      }),
      ...(firstWithinDays === null ? [] : [t('words.first', { count: firstWithinDays })]),
      ...(programId === null
        ? []
        : [t('words.program', { name: programs.find(({ id }) => id === programId)?.name ?? `${programId}` })]),
      ...(birthdayMonth === null ? [] : [t('words.birthday', { month: format.monthName(birthdayMonth) })]),
      ...(rewardWaiting ? [t('words.reward')] : []),
    ].join(' · ');
  };
}
