import { useTranslation } from 'react-i18next';
import { FilterSheet } from '#renderer/ui/filter-sheet.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { changeReportSearch, narrowings, type Narrowing, type ReportSearch } from './report-search.ts';
import { useNarrowingOptions } from './use-narrowing-options.ts';

const anything = '';

interface Props {
  readonly search: ReportSearch;
  /** Those the open report has a use for. */
  readonly usable: readonly Narrowing[];
  readonly onSearch: (search: ReportSearch) => void;
  readonly onClose: () => void;
}

/** Every way to limit a report, in one place; what is chosen shows behind it at once. */
export function FilterPanel({ search, usable, onSearch, onClose }: Props) {
  const { t } = useTranslation('reports');
  const options = useNarrowingOptions();
  const clear = () =>
    onSearch(
      changeReportSearch(search, { program: undefined, segment: undefined, weekday: undefined, staff: undefined }),
    );
  return (
    <FilterSheet title={t('filter.title')} clearLabel={t('filter.clear')} onClear={clear} onClose={onClose}>
      {narrowings
        .filter((kind) => usable.includes(kind) && (options[kind].length > 1 || search[kind] !== undefined))
        .map((kind) => (
          <SelectField
            key={kind}
            label={t(`filter.${kind}.label`)}
            value={String(search[kind] ?? anything)}
            onChange={(value) =>
              onSearch(changeReportSearch(search, { [kind]: value === anything ? undefined : Number(value) }))
            }
            options={[
              { value: anything, label: t(`filter.${kind}.any`) },
              ...options[kind].map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
        ))}
    </FilterSheet>
  );
}
