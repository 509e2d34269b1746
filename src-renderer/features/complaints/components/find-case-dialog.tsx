import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, CaseRow } from '#shared/contract/complaints.contract.ts';
import type { Suggestion } from '#shared/contract/related-cases.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useSearchText } from '#renderer/ui/use-search-text.ts';
import { useFoundCases, useRelatedCases, useSuggestions } from '../api/use-related-cases.ts';
import { MergePreviewPanel } from './merge-preview.tsx';
import { RelatedCaseLine } from './related-case-line.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './related-cases.module.css';

export type Relating = 'link' | 'merge';

interface Props {
  readonly detail: CaseDetail;
  readonly relating: Relating;
  readonly onClose: () => void;
  /** This case was merged into that one. */
  readonly onMerged: (into: CaseId) => void;
}

/** Finds the other case: to say that they belong together, or that this one was taken twice. */
export function FindCaseDialog({ detail, relating, onClose, onMerged }: Props) {
  const { t } = useTranslation('complaints');
  const actions = useRelatedCases(detail.id);
  const [into, setInto] = useState<CaseId>();

  async function choose(otherId: CaseId): Promise<void> {
    if (relating === 'merge') setInto(otherId);
    else if (await actions.link(otherId)) onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(relating === 'merge' ? 'related.merge.title' : 'related.link.title')}
      busy={actions.busy}
    >
      {into === undefined ? (
        <Choose detail={detail} relating={relating} onChoose={(otherId) => void choose(otherId)} />
      ) : (
        <MergePreviewPanel
          sourceId={detail.id}
          targetId={into}
          actions={actions}
          onBack={() => {
            actions.forget();
            setInto(undefined);
          }}
          onMerged={() => onMerged(into)}
        />
      )}
      {actions.failure === undefined ? null : <ErrorNotice>{actions.failure}</ErrorNotice>}
    </Dialog>
  );
}

interface ChooseProps {
  readonly detail: CaseDetail;
  readonly relating: Relating;
  readonly onChoose: (otherId: CaseId) => void;
}

function Choose({ detail, relating, onChoose }: ChooseProps) {
  const { t } = useTranslation('complaints');
  const [asked, setAsked] = useState('');
  const text = useSearchText(asked, setAsked);
  const suggestions = useSuggestions(detail.id);
  const found = useFoundCases(asked, detail.id);
  const because: Readonly<Record<Suggestion['because'], string>> = {
    same_customer: t('related.because.same_customer'),
    same_item: t('related.because.same_item'),
  };
  const first = found === undefined ? suggestions[0] : found[0];
  const isKnown = (id: CaseId): boolean => detail.linked.some((one) => one.id === id);
  // What is linked already can still turn out to be the same.
  const rows: readonly (Suggestion | CaseRow)[] = (found ?? suggestions).filter(
    ({ id }) => relating === 'merge' || !isKnown(id),
  );
  return (
    <div className={styles.choose}>
      <Quiet small>{t(relating === 'merge' ? 'related.merge.lead' : 'related.link.lead')}</Quiet>
      <SearchBox
        label={t('related.search')}
        placeholder={t('related.searchHint')}
        value={text.value}
        onChange={text.set}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || first === undefined || text.value.trim() !== asked) return;
          event.preventDefault();
          onChoose(first.id);
        }}
      />
      {rows.length === 0 ? (
        <Quiet small role="status">
          {t(found === undefined ? 'related.nothingSuggested' : 'related.nothingFound')}
        </Quiet>
      ) : (
        <ul className={styles.found} aria-label={t(found === undefined ? 'related.suggested' : 'related.found')}>
          {rows.map((row) => (
            <li key={row.id}>
              <UnstyledButton type="button" className={styles.choice ?? ''} onClick={() => onChoose(row.id)}>
                <RelatedCaseLine one={row} note={'because' in row ? because[row.because] : undefined} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
