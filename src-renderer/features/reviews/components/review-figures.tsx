import { UnstyledButton } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Figure } from '#renderer/ui/figure.tsx';
import { useReviewFigures } from '../api/review-queries.ts';
import { starChoices, type ReviewsSearch } from '../reviews-search.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import { ShareBar } from '#renderer/ui/share-bar.tsx';
import styles from './reviews.module.css';

interface Props {
  readonly search: ReviewsSearch;
  /** Shows the reviews behind a bar; undefined shows all of them again. */
  readonly onStars: (stars: Stars | undefined) => void;
}

/** The average, and how many gave how many stars; each bar opens its reviews. */
export function ReviewFigures({ search, onStars }: Props) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const { data } = useReviewFigures(search);
  const byStars = data?.byStars ?? [0, 0, 0, 0, 0];
  const rated = byStars.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...byStars);
  return (
    <section className={styles.figures} aria-label={t('figures.label')}>
      <p className={styles.average}>
        <Figure
          size="large"
          value={data?.average == null ? '–' : format.number(Math.round(data.average * 10) / 10)}
          after={t('figures.ofFive')}
        />
        <Quiet inline small>
          {t('figures.rated', { count: rated, number: format.number(rated) })}
        </Quiet>
      </p>
      <ul className={styles.bars}>
        {starChoices.map((stars) => {
          const count = byStars[stars - 1] ?? 0;
          return (
            <li key={stars}>
              <UnstyledButton
                type="button"
                className={styles.bar ?? ''}
                aria-pressed={search.stars === stars}
                aria-label={t('figures.bar', { count, number: format.number(count), stars: format.number(stars) })}
                onClick={() => onStars(search.stars === stars ? undefined : stars)}
              >
                <span className={styles.barStars} aria-hidden="true">
                  {format.number(stars)}
                  <IconStarFilled size={14} />
                </span>
                <ShareBar share={count / most} />
                <span className={styles.barCount} aria-hidden="true">
                  {format.number(count)}
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
