import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { useSites } from '../api/review-queries.ts';
import { periods, starChoices, type ReviewsSearch, type ReviewsSearchChange } from '../reviews-search.ts';
import styles from './reviews.module.css';

interface Props {
  readonly search: ReviewsSearch;
  readonly onChange: (change: ReviewsSearchChange) => void;
}

const all = 'all';

/** What the list is narrowed by. */
export function ReviewFilters({ search, onChange }: Props) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const used = useSites();
  const sites = search.site === undefined || used.includes(search.site) ? used : [...used, search.site];
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('filter.answered')}
        value={search.answered === undefined ? all : search.answered ? 'yes' : 'no'}
        options={[
          { value: all, label: t('filter.all') },
          { value: 'no', label: t('filter.toAnswer') },
          { value: 'yes', label: t('filter.isAnswered') },
        ]}
        onChange={(value) => onChange({ answered: value === all ? undefined : value === 'yes' })}
      />
      <SelectField
        label={t('filter.stars')}
        value={search.stars === undefined ? all : String(search.stars)}
        options={[
          { value: all, label: t('filter.all') },
          ...starChoices.map((stars) => ({ value: String(stars), label: t('stars.count', { count: stars }) })),
          { value: 'none', label: t('stars.none') },
        ]}
        onChange={(value) =>
          onChange({ stars: value === 'none' ? 'none' : starChoices.find((stars) => String(stars) === value) })
        }
      />
      <SelectField
        label={t('filter.site')}
        value={search.site ?? ''}
        options={[{ value: '', label: t('filter.all') }, ...sites.map((site) => ({ value: site, label: site }))]}
        onChange={(site) => onChange({ site: site === '' ? undefined : site })}
      />
      <SelectField
        label={t('filter.period')}
        value={search.days === undefined ? all : String(search.days)}
        options={[
          { value: all, label: t('filter.allTime') },
          ...periods.map((days) => ({
            value: String(days),
            label: t('filter.days', { count: days, number: format.number(days) }),
          })),
        ]}
        onChange={(value) => onChange({ days: periods.find((days) => String(days) === value) })}
      />
    </div>
  );
}
