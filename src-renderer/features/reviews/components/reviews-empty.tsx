import { IconMessageSearch, IconStars } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

interface Props {
  readonly narrowed: boolean;
  readonly onShowAll: () => void;
  readonly onLog: () => void;
}

/** No review to list: why, and what to do about it. */
export function ReviewsEmpty({ narrowed, onShowAll, onLog }: Props) {
  const { t } = useTranslation('reviews');
  if (narrowed) {
    return (
      <EmptyState
        icon={<IconMessageSearch size={40} stroke={1.5} />}
        title={t('empty.notFound')}
        action={
          <BigButton size="main" onClick={onShowAll}>
            {t('empty.showAll')}
          </BigButton>
        }
      >
        {t('empty.notFoundText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconStars size={40} stroke={1.5} />}
      title={t('empty.title')}
      action={
        <BigButton variant="main" size="main" onClick={onLog}>
          {t('log')}
        </BigButton>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
