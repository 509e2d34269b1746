import { IconStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseId, ReviewId } from '#shared/domain/kernel/ids.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { useReviewsOfCase } from '../api/review-queries.ts';

interface Props {
  readonly caseId: CaseId;
  readonly onOpen: (reviewId: ReviewId) => void;
}

/** The way from a case back to the review it was made of; nothing where there is none. */
export function ReviewsOfCase({ caseId, onOpen }: Props) {
  const { t } = useTranslation('reviews');
  const reviews = useReviewsOfCase(caseId);
  if (reviews.length === 0) return null;
  return (
    <ChipList label={t('ofCase')}>
      {reviews.map(({ id, site, author }) => (
        <li key={id}>
          <Chip icon={<IconStar size={16} aria-hidden="true" />} onClick={() => onOpen(id)}>
            {t('reviewOn', { site: [site, author].filter((part) => part !== '').join(' · ') })}
          </Chip>
        </li>
      ))}
    </ChipList>
  );
}
