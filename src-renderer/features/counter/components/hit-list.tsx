import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { till } from '../till.store.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { HitRow } from './hit-row.tsx';
import styles from './rows.module.css';

/** The id of a hit's row, for the box that steers the list. */
export function hitOptionId(customerId: CustomerId): string {
  return `hit-${customerId}`;
}

export const hitListId = 'hits';

interface Props {
  readonly hits: readonly CustomerHit[];
  readonly more: boolean;
  readonly markedId: CustomerId | null;
}

/** Who was found, best first; the box above steers it. */
export function HitList({ hits, more, markedId }: Props) {
  const { t } = useTranslation('counter');
  const today = useToday();
  const titleId = useId();
  useEffect(() => {
    if (markedId !== null) document.getElementById(hitOptionId(markedId))?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);
  const count = hits.length;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title} role="status">
        {count === 0 ? t('hits.none') : more ? t('hits.more', { count }) : t('hits.title', { count })}
      </h2>
      <div id={hitListId} role="listbox" aria-labelledby={titleId} className={styles.list}>
        {hits.map((hit) => (
          <HitRow
            key={hit.id}
            hit={hit}
            optionId={hitOptionId(hit.id)}
            marked={hit.id === markedId}
            today={today}
            onPick={() => till.open(hit.id)}
          />
        ))}
      </div>
    </section>
  );
}
