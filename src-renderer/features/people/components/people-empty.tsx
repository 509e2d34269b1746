import { IconUsers, IconUserSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { usePeopleLinks } from '../people-links.ts';

interface Props {
  /** Somebody is there, but not under these filters. */
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly onEnrol: () => void;
}

/** Nobody to list: what to do about it. */
export function PeopleEmpty({ filtered, onClear, onEnrol }: Props) {
  const { t } = useTranslation('people');
  const { onOpenImport } = usePeopleLinks();
  const mayImport = useMayActAs('manager');
  const enrol = (
    <BigButton variant="main" size="main" onClick={onEnrol}>
      {t('enrol')}
    </BigButton>
  );
  if (filtered) {
    return (
      <EmptyState
        icon={<IconUserSearch size={40} stroke={1.5} />}
        title={t('none.title')}
        action={
          <>
            <BigButton size="main" onClick={onClear}>
              {t('filter.clear')}
            </BigButton>
            {enrol}
          </>
        }
      >
        {t('none.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconUsers size={40} stroke={1.5} />}
      title={t('empty.title')}
      action={
        <>
          {enrol}
          {mayImport ? (
            <BigButton size="main" onClick={onOpenImport}>
              {t('import')}
            </BigButton>
          ) : null}
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
