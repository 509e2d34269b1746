import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/contract/reviews.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import type { Column } from '#renderer/ui/data-table-types.ts';
import { AnswerClock } from './answer-clock.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './reviews.module.css';
import { Stars } from './stars.tsx';

/** What the log says of every review. */
export function useReviewColumns(): readonly Column<Review>[] {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const nameOf = useNameOf();
  return useMemo(
    (): readonly Column<Review>[] => [
      {
        key: 'text',
        title: t('column.text'),
        width: 'minmax(16rem, 2.6fr)',
        narrow: 'title',
        cell: ({ text, author, site }) => (
          <span className={styles.what}>
            <span className={styles.excerpt}>{text === '' ? t('noWords') : text}</span>
            <span className={styles.by}>{[author, site].filter((part) => part !== '').join(' · ')}</span>
          </span>
        ),
      },
      {
        key: 'stars',
        title: t('column.stars'),
        width: 'minmax(7.5rem, 0.7fr)',
        cell: ({ stars }) => <Stars stars={stars} />,
      },
      {
        key: 'answer',
        title: t('column.answer'),
        width: 'minmax(13rem, 1.2fr)',
        cell: (review) => <AnswerClock review={review} />,
      },
      {
        key: 'customer',
        title: t('column.customer'),
        width: 'minmax(8rem, 0.9fr)',
        narrow: 'hidden',
        cell: ({ customerId, customerName, caseId }) => (
          <span className={styles.what}>
            {customerId === null ? (
              <Quiet inline small>
                {t('nobodyKnown')}
              </Quiet>
            ) : (
              <span>{nameOf(customerName ?? '', customerId)}</span>
            )}
            {caseId === null ? null : (
              <span className={styles.by}>{t('caseNumber', { number: format.number(caseId) })}</span>
            )}
          </span>
        ),
      },
      {
        key: 'written',
        title: t('column.written'),
        width: 'minmax(7rem, 0.7fr)',
        cell: ({ writtenOn, loggedAt }) => (writtenOn === null ? format.date(loggedAt) : format.shortDay(writtenOn)),
      },
    ],
    [t, format, nameOf],
  );
}
