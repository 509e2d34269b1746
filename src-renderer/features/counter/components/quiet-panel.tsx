import { useQuery } from '@tanstack/react-query';
import { IconMoodSearch, IconRubberStamp, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTill } from '../api/use-till-actions.ts';
import { useCounterLinks } from '../counter-links.ts';
import { useFeed } from './feed.tsx';

/** Whether there is anybody at all; asked only where nothing was stamped lately, because counting a full shop takes its time. */
function useIsFirstDay(): boolean {
  const { data: feed } = useFeed();
  const quiet = feed?.length === 0;
  const { data } = useQuery({
    ...api.customers.list.queryOptions({
      input: { filter: {}, sort: { by: 'enrolled', direction: 'desc' }, offset: 0, limit: 1 },
    }),
    enabled: quiet,
  });
  return quiet && data?.total === 0;
}

interface NobodyProps {
  readonly text: string;
}

/** Nobody goes by what was typed: a way on, with it. */
export function NobodyFound({ text }: NobodyProps) {
  const { t } = useTranslation('counter');
  const { enrolTyped } = useTill();
  return (
    <EmptyState
      icon={<IconMoodSearch size={40} stroke={1.5} />}
      title={t('nobody.title', { text })}
      action={
        <BigButton variant="main" size="main" shortcut={t('actions.keyEnter')} onClick={enrolTyped}>
          {t('nobody.enrol')}
        </BigButton>
      }
    >
      {t('nobody.text')}
    </EmptyState>
  );
}

/** Between two customers. */
export function QuietPanel() {
  const { t } = useTranslation('counter');
  const { enrolTyped } = useTill();
  const { onOpenImport } = useCounterLinks();
  const isFirstDay = useIsFirstDay();
  if (!isFirstDay) {
    return (
      <EmptyState icon={<IconRubberStamp size={40} stroke={1.5} />} title={t('idle.title')}>
        {t('idle.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconUserPlus size={40} stroke={1.5} />}
      title={t('start.title')}
      action={
        <>
          <BigButton variant="main" size="main" onClick={enrolTyped}>
            {t('start.enrol')}
          </BigButton>
          <BigButton size="main" onClick={onOpenImport}>
            {t('start.import')}
          </BigButton>
        </>
      }
    >
      {t('start.text')}
    </EmptyState>
  );
}
