import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import styles from './frame.module.css';
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
  const { t } = useTranslation(['reports', 'common']);
  const options = useNarrowingOptions();
  const clear = () =>
    onSearch(
      changeReportSearch(search, { program: undefined, segment: undefined, weekday: undefined, staff: undefined }),
    );
  return (
    <SlideOver
      open
      onClose={onClose}
      title={t('filter.title')}
      actions={
        <>
          <BigButton size="main" onClick={clear}>
            {t('filter.clear')}
          </BigButton>
          <BigButton size="main" variant="main" onClick={onClose}>
            {t('common:done')}
          </BigButton>
        </>
      }
    >
      <div className={styles.panel}>
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
      </div>
    </SlideOver>
  );
}
