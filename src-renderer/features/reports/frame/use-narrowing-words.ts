import { useTranslation } from 'react-i18next';
import { narrowings, type Narrowing, type ReportSearch } from './report-search.ts';
import { useNarrowingOptions } from './use-narrowing-options.ts';

/** What a report is limited to beside the days, in words. */
export function useNarrowingWords(
  search: ReportSearch,
): readonly { readonly kind: Narrowing; readonly words: string }[] {
  const { t } = useTranslation('reports');
  const options = useNarrowingOptions();
  return narrowings.flatMap((kind) => {
    const id = search[kind];
    if (id === undefined) return [];
    const name = options[kind].find((option) => option.id === id)?.name ?? t('filter.unknown', { number: id });
    return [{ kind, words: t(`filter.${kind}.only`, { name }) }];
  });
}
