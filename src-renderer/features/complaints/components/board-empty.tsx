import { IconMessageSearch, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { ListedView } from '../api/use-board.ts';

interface Props {
  readonly view: ListedView;
  /** Something is looked for. */
  readonly searched: boolean;
  /** Only what is about one reason is listed. */
  readonly about: boolean;
  readonly onShowAll: () => void;
}

/** No case to list: why, and when one appears here. */
export function BoardEmpty({ view, searched, about, onShowAll }: Props) {
  const { t } = useTranslation(['complaints', 'complaint-reasons']);
  const showAll =
    view === 'all' && !searched && !about ? undefined : (
      <BigButton size="main" onClick={onShowAll}>
        {t('board.empty.showAll')}
      </BigButton>
    );
  if (searched || about) {
    return (
      <EmptyState
        icon={<IconMessageSearch size={40} stroke={1.5} />}
        title={t('board.notFound.title')}
        action={showAll}
      >
        {t(searched ? 'board.notFound.text' : 'complaint-reasons:board.nothing')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconMoodSmile size={40} stroke={1.5} />}
      title={t(view === 'needs_me' ? 'board.empty.title' : 'board.empty.none')}
      action={showAll}
    >
      {t(`board.empty.${view}`)}
    </EmptyState>
  );
}
