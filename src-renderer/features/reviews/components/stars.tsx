import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Stars as StarCount } from '#shared/domain/reviews/review-clock.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './reviews.module.css';

interface Props {
  readonly stars: StarCount | null;
}

const places = [1, 2, 3, 4, 5] as const;

/** The stars a guest gave, drawn and said. */
export function Stars({ stars }: Props) {
  const { t } = useTranslation('reviews');
  if (stars === null)
    return (
      <Quiet inline small>
        {t('stars.none')}
      </Quiet>
    );
  return (
    <span className={styles.stars} role="img" aria-label={t('stars.count', { count: stars })}>
      {places.map((place) =>
        place <= stars ? (
          <IconStarFilled key={place} size={18} aria-hidden="true" />
        ) : (
          <IconStar key={place} size={18} stroke={1.6} aria-hidden="true" className={styles.emptyStar ?? ''} />
        ),
      )}
    </span>
  );
}
