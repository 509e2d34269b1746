import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { reviewSites } from '#shared/domain/reviews/review-sites.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { ListSheet, ListTools } from '#renderer/ui/list-sheet.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useSearchText } from '#renderer/ui/use-search-text.ts';
import { useReviews, useSites } from './api/review-queries.ts';
import { useReviewColumns } from './components/review-columns.tsx';
import { ReviewFigures } from './components/review-figures.tsx';
import { ReviewFilters } from './components/review-filters.tsx';
import { ReviewForm } from './components/review-form.tsx';
import { ReviewPanel } from './components/review-panel.tsx';
import { ReviewsEmpty } from './components/reviews-empty.tsx';
import { reviewForm } from './review-form.store.ts';
import { changeReviewsSearch, isNarrowed, type ReviewsSearch, type ReviewsSearchChange } from './reviews-search.ts';

interface Props {
  /** What stands in the address. */
  readonly search: ReviewsSearch;
  readonly onSearch: (search: ReviewsSearch) => void;
}

/** What guests write elsewhere: first what still wants an answer, by its clock. */
export function ReviewsScreen({ search, onSearch }: Props) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const sentence = useErrorSentence();
  const columns = useReviewColumns();
  const reviews = useReviews(search);
  const [usual = reviewSites[0]] = useSites();
  const change = (wish: ReviewsSearchChange) => onSearch(changeReviewsSearch(search, wish));
  const text = useSearchText(search.q ?? '', (q) => change({ q: q === '' ? undefined : q }));
  const narrowed = isNarrowed(search);
  const log = () => reviewForm.log(usual);
  return (
    <Page width="full">
      <PageHeader
        title={t('title')}
        actions={
          <BigButton variant="main" icon={<IconPlus size={20} />} onClick={log}>
            {t('log')}
          </BigButton>
        }
        // A blank keeps the room, so that nothing jumps once the number is known.
        lead={
          reviews.loading
            ? '\u00a0'
            : t(narrowed ? 'found' : 'count', { count: reviews.total, number: format.number(reviews.total) })
        }
      />
      {reviews.total === 0 && !narrowed ? null : (
        <>
          <ReviewFigures
            search={search}
            // Shows as many as the bar said: what else the list was narrowed by goes.
            onStars={(stars) => {
              text.set('');
              change({ stars, answered: undefined, q: undefined });
            }}
          />
          <ListTools
            search={
              <SearchBox label={t('search')} placeholder={t('searchHint')} value={text.value} onChange={text.set} />
            }
          >
            <ReviewFilters search={search} onChange={change} />
          </ListTools>
        </>
      )}
      {reviews.error === null ? null : <ErrorNotice>{sentence(reviews.error)}</ErrorNotice>}
      <ListSheet note={reviews.isCut ? t('cut', { shown: format.number(reviews.rows.count) }) : undefined}>
        <DataTable
          label={t('title')}
          columns={columns}
          rows={reviews.rows}
          rowKey={(row) => row.id}
          onActivate={(row) => change({ review: row.id })}
          onVisible={reviews.onVisible}
          loading={reviews.loading && reviews.error === null}
          empty={
            <ReviewsEmpty
              narrowed={narrowed}
              onLog={log}
              onShowAll={() => {
                text.set('');
                onSearch({});
              }}
            />
          }
        />
      </ListSheet>
      <ReviewPanel number={search.review} onClose={() => change({ review: undefined })} />
      <ReviewForm />
    </Page>
  );
}
