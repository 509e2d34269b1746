import { IconCards, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { usePrograms } from './api/program-queries.ts';
import { useProgramState } from './api/use-program-state.ts';
import { Lapses } from './components/lapses.tsx';
import { ProgramCard } from './components/program-card.tsx';
import { ProgramForm } from './components/program-form.tsx';
import styles from './components/programs.module.css';
import { VersionsPanel } from './components/versions-panel.tsx';

interface Props {
  readonly onOpenCustomer: (customerId: CustomerId) => void;
}

type Shelf = 'offered' | 'archive';

/** What the shop offers: the cards, their terms, and what ends soon. */
export function ProgramsScreen({ onOpenCustomer }: Props) {
  const { t } = useTranslation(['programs', 'common']);
  const sentence = useErrorSentence();
  const mayChange = useMayActAs('manager');
  const setState = useProgramState();
  const [shelf, setShelf] = useState<Shelf>('offered');
  const [editing, setEditing] = useState<Program | 'new'>();
  const [versionsOf, setVersionsOf] = useState<ProgramId>();
  const { data, error } = usePrograms(shelf === 'archive');
  const programs = data?.filter(({ state }) => (state === 'archived') === (shelf === 'archive'));

  if (editing !== undefined) {
    return <ProgramForm program={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />;
  }
  const newButton = (
    <BigButton variant="main" icon={<IconPlus size={20} />} onClick={() => setEditing('new')}>
      {t('new')}
    </BigButton>
  );
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayChange ? (
            <>
              <Segmented<Shelf>
                label={t('shelf.label')}
                value={shelf}
                onChange={setShelf}
                options={[
                  { value: 'offered', label: t('shelf.offered') },
                  { value: 'archive', label: t('shelf.archive') },
                ]}
              />
              {newButton}
            </>
          ) : undefined
        }
      />
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {programs === undefined && error === null ? <Spinner label={t('common:loading')} /> : null}
      {programs?.length === 0 ? (
        <EmptyState
          icon={<IconCards size={40} stroke={1.5} />}
          title={t(shelf === 'archive' ? 'emptyArchive.title' : 'empty.title')}
          action={mayChange && shelf === 'offered' ? newButton : undefined}
        >
          {t(shelf === 'archive' ? 'emptyArchive.text' : mayChange ? 'empty.text' : 'empty.askOwner')}
        </EmptyState>
      ) : null}
      <div className={styles.grid}>
        {programs?.map((program) => (
          <ProgramCard
            key={program.id}
            program={program}
            mayChange={mayChange}
            onChange={() => setEditing(program)}
            onState={(state) => setState(program, state)}
            onVersions={() => setVersionsOf(program.id)}
          />
        ))}
      </div>
      {mayChange && shelf === 'offered' ? <Lapses onOpenCustomer={onOpenCustomer} /> : null}
      <VersionsPanel
        program={programs?.find((program) => program.id === versionsOf)}
        onClose={() => setVersionsOf(undefined)}
      />
    </Page>
  );
}
