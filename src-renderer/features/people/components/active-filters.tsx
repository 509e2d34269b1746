import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useSegments } from '#renderer/lib/use-segments.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { usePrograms } from '../api/customer-queries.ts';
import type { PeopleSearch, PeopleSearchChange } from '../people-search.ts';
import { Unseen } from '#renderer/ui/unseen.tsx';

interface Props {
  readonly search: PeopleSearch;
  readonly onChange: (change: PeopleSearchChange) => void;
}

/** What narrows the list now; a touch takes one away. */
export function ActiveFilters({ search, onChange }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const programs = usePrograms();
  const segments = useSegments();
  const { seen, away, reward, month, program, tag, segment, archived } = search;
  const programName = programs.find(({ id }) => id === program)?.terms.name;
  const chips: readonly { readonly words: string; readonly without: PeopleSearchChange }[] = [
    ...(seen === undefined ? [] : [{ words: t('filter.seenDays', { count: seen }), without: { seen: undefined } }]),
    ...(away === undefined ? [] : [{ words: t('filter.awayDays', { count: away }), without: { away: undefined } }]),
    ...(reward === undefined ? [] : [{ words: t('filter.reward'), without: { reward: undefined } }]),
    ...(month === undefined
      ? []
      : [{ words: t('filter.monthOf', { month: format.monthName(month) }), without: { month: undefined } }]),
    ...(programName === undefined ? [] : [{ words: programName, without: { program: undefined } }]),
    ...(tag === undefined ? [] : [{ words: tag, without: { tag: undefined } }]),
    ...(segment === undefined
      ? []
      : [
          {
            words: segments.find(({ id }) => id === segment)?.name ?? t('filter.segmentUnknown', { number: segment }),
            without: { segment: undefined },
          },
        ]),
    ...(archived === undefined ? [] : [{ words: t('filter.archived'), without: { archived: undefined } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ChipList label={t('filter.active')}>
      {chips.map(({ words, without }) => (
        <li key={words}>
          <Chip tone="accent" onClick={() => onChange(without)}>
            <Unseen>{t('filter.remove', { filter: words })}</Unseen>
            <span aria-hidden="true">{words}</span>
            <IconX size={16} aria-hidden="true" />
          </Chip>
        </li>
      ))}
    </ChipList>
  );
}
