import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListedReason, ReasonList } from '#shared/contract/complaint-reasons.contract.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import type { ReasonCommands } from '../api/use-reason-commands.ts';
import { casesOf } from '../cases-of.ts';
import { ReasonNameForm } from './reason-name-form.tsx';
import { ReasonRow } from './reason-row.tsx';
import type { Writing } from './writing.ts';
import styles from './reasons.module.css';

interface Props {
  readonly group: ReasonList[number];
  /** All that are in use. */
  readonly groups: ReasonList;
  readonly writing: Writing | undefined;
  readonly commands: ReasonCommands;
  readonly onWrite: (writing: Writing) => void;
  /** Nothing is written any more; the focus goes to what is named. */
  readonly onStop: (focusOn: string) => void;
  readonly onMove: (reason: ListedReason, direction: 'up' | 'down', among: readonly ListedReason[]) => void;
}

/** A group and the reasons in it that are in use. */
export function ReasonGroup({ group, groups, writing, commands, onWrite, onStop, onMove }: Props) {
  const { t } = useTranslation('complaint-reasons');
  const words = useReasonWords();
  const reasons = group.reasons.filter(({ archived }) => !archived);
  const row = (reason: ListedReason, among: readonly ListedReason[], into: readonly (ListedReason | null)[]) => (
    <ReasonRow
      reason={reason}
      isGroup={reason === group}
      cases={reason === group ? casesOf(group) : reason.cases}
      among={among}
      into={into}
      writing={writing?.kind === 'rename' && writing.id === reason.id}
      commands={commands}
      onRename={() => onWrite({ kind: 'rename', id: reason.id })}
      onDone={() => onStop(`[data-row="${reason.id}"] [data-key="rename"] button`)}
      onMove={(direction) => onMove(reason, direction, among)}
    />
  );
  const others = groups.filter(({ id }) => id !== group.id);
  const isAdding = writing?.kind === 'add' && writing.groupId === group.id;
  return (
    <li className={styles.group}>
      {row(group, groups, group.reasons.length === 0 ? others : [])}
      <ul className={styles.reasons} aria-label={words(group)}>
        {reasons.map((reason) => (
          <li key={reason.id}>{row(reason, reasons, [...others, null])}</li>
        ))}
      </ul>
      <div className={styles.add} data-add={group.id}>
        {isAdding ? (
          <ReasonNameForm
            label={t('section.newReason', { group: words(group) })}
            initial=""
            busy={commands.busy}
            onSave={(name) => commands.add(group.id, name)}
            onDone={() => onStop(`[data-add="${group.id}"] button`)}
          />
        ) : (
          <BigButton
            variant="plain"
            icon={<IconPlus size={20} aria-hidden="true" />}
            label={t('section.addTo', { group: words(group) })}
            onClick={() => onWrite({ kind: 'add', groupId: group.id })}
          >
            {t('section.add')}
          </BigButton>
        )}
      </div>
    </li>
  );
}
