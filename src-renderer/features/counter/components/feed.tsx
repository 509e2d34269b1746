import { useQuery } from '@tanstack/react-query';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import { FeedRow } from './feed-row.tsx';
import styles from './rows.module.css';

/** As many as a person at the till can have done within a few minutes. */
const shownLines = 8;

export function useFeed() {
  return useQuery(api.activity.recent.queryOptions({ input: { limit: shownLines } }));
}

/** What was done at this shop's tills just now, newest first. */
export const Feed = memo(function Feed() {
  const { t } = useTranslation('counter');
  const titleId = useId();
  const { data: lines } = useFeed();
  const now = useNow(1_000);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('feed.title')}
      </h2>
      {lines?.length === 0 ? <p className={styles.none}>{t('feed.empty')}</p> : null}
      <ul className={styles.list}>
        {lines?.map((line) => (
          <FeedRow key={line.seq} line={line} now={now} />
        ))}
      </ul>
    </section>
  );
});
