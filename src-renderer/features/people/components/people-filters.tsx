import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useSegments } from '#renderer/lib/use-segments.ts';
import { FilterSheet } from '#renderer/ui/filter-sheet.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SwitchField } from '#renderer/ui/switch-field.tsx';
import { usePrograms, useTags } from '../api/customer-queries.ts';
import type { PeopleSearch, PeopleSearchChange } from '../people-search.ts';

const seenWithin = [7, 30, 90, 365] as const;
const awayFor = [14, 30, 60, 90, 180, 365] as const;
const anything = 'any';

interface Props {
  readonly search: PeopleSearch;
  readonly onChange: (change: PeopleSearchChange) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

function numberOf(value: string): number | undefined {
  return value === anything ? undefined : Number(value);
}

/** Every way to narrow the list, in one place; what is chosen shows behind it at once. */
export function PeopleFilters({ search, onChange, onClear, onClose }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const tags = useTags();
  const programs = usePrograms();
  const segments = useSegments();
  const any = { value: anything, label: t('filter.any') };
  return (
    <FilterSheet title={t('filter.title')} clearLabel={t('filter.clear')} onClear={onClear} onClose={onClose}>
      <SelectField
        label={t('filter.seen')}
        value={String(search.seen ?? anything)}
        onChange={(value) => onChange({ seen: numberOf(value) })}
        options={[
          any,
          ...seenWithin.map((days) => ({ value: String(days), label: t('filter.seenDays', { count: days }) })),
        ]}
      />
      <SelectField
        label={t('filter.away')}
        value={String(search.away ?? anything)}
        onChange={(value) => onChange({ away: numberOf(value) })}
        options={[
          any,
          ...awayFor.map((days) => ({ value: String(days), label: t('filter.awayDays', { count: days }) })),
        ]}
      />
      <SwitchField
        label={t('filter.reward')}
        checked={search.reward === true}
        onChange={(checked) => onChange({ reward: checked ? true : undefined })}
      />
      <SelectField
        label={t('filter.month')}
        value={String(search.month ?? anything)}
        onChange={(value) => onChange({ month: numberOf(value) })}
        options={[
          any,
          ...Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            label: format.monthName(index + 1),
          })),
        ]}
      />
      {programs.length < 2 && search.program === undefined ? null : (
        <SelectField
          label={t('filter.program')}
          value={String(search.program ?? anything)}
          onChange={(value) => onChange({ program: numberOf(value) })}
          options={[any, ...programs.map(({ id, terms }) => ({ value: String(id), label: terms.name }))]}
        />
      )}
      {tags.length === 0 && search.tag === undefined ? null : (
        <SelectField
          label={t('filter.tag')}
          value={search.tag ?? ''}
          onChange={(tag) => onChange({ tag: tag === '' ? undefined : tag })}
          options={[
            { value: '', label: t('filter.any') },
            ...tags.map(({ tag, customers }) => ({ value: tag, label: `${tag} (${format.number(customers)})` })),
          ]}
        />
      )}
      {segments.length === 0 ? null : (
        <SelectField
          label={t('filter.segment')}
          value={String(search.segment ?? anything)}
          onChange={(value) => onChange({ segment: numberOf(value) })}
          options={[any, ...segments.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
      )}
      <SwitchField
        label={t('filter.archived')}
        checked={search.archived === true}
        onChange={(checked) => onChange({ archived: checked ? true : undefined })}
      />
    </FilterSheet>
  );
}
