import {
  IconArchive,
  IconChevronDown,
  IconChevronUp,
  IconFolder,
  IconFolderSymlink,
  IconPencil,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedReason } from '#shared/contract/complaint-reasons.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { ActionMenu } from '#renderer/ui/action-menu.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { ReasonCommands } from '../api/use-reason-commands.ts';
import { ReasonNameForm } from './reason-name-form.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './reasons.module.css';

interface Props {
  readonly reason: ListedReason;
  readonly isGroup: boolean;
  /** About it, or about anything in it. */
  readonly cases: number;
  /** Those in use that it can be moved past, and itself. */
  readonly among: readonly ListedReason[];
  /** Groups it can go to; null: it can be one itself. */
  readonly into: readonly (ListedReason | null)[];
  /** Its name is being written. */
  readonly writing: boolean;
  readonly commands: ReasonCommands;
  readonly onRename: () => void;
  readonly onDone: () => void;
  readonly onMove: (direction: 'up' | 'down') => void;
}

/** One reason, or the head of a group: what it is called, how often it was the reason, and what can be done with it. */
export function ReasonRow(props: Props) {
  const { reason, isGroup, cases, among, into, writing, commands, onRename, onDone, onMove } = props;
  const { t } = useTranslation('complaint-reasons');
  const format = useFormat();
  const words = useReasonWords();
  const name = words(reason);
  const place = among.indexOf(reason);
  if (writing) {
    return (
      <div className={styles.writing}>
        <ReasonNameForm
          label={t(isGroup ? 'section.groupName' : 'section.reasonName')}
          initial={name}
          hint={
            reason.code === null || reason.name === ''
              ? undefined
              : t('section.emptied', { name: words({ code: reason.code, name: '' }) })
          }
          mayBeEmpty={reason.code !== null}
          busy={commands.busy}
          onSave={(written) => commands.rename(reason, written)}
          onDone={onDone}
        />
      </div>
    );
  }
  function moveByKey(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? 'up' : 'down');
  }
  return (
    <div
      className={classNames(styles.row, isGroup && styles.head)}
      role="toolbar"
      aria-label={name}
      tabIndex={-1}
      data-row={reason.id}
      data-place={place}
      onKeyDown={moveByKey}
    >
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <Quiet inline>
          {[
            t('section.cases', { count: cases, number: format.number(cases) }),
            ...(isGroup && reason.offered ? [t('section.itself')] : []),
          ].join(' · ')}
        </Quiet>
      </span>
      <span data-key="rename">
        <IconButton
          label={t('section.rename', { name })}
          icon={<IconPencil size={20} aria-hidden="true" />}
          onClick={onRename}
        />
      </span>
      <span data-key="up" className={styles.arrow}>
        <IconButton
          label={t('section.up', { name })}
          icon={<IconChevronUp size={22} aria-hidden="true" />}
          disabled={place === 0}
          onClick={() => onMove('up')}
        />
      </span>
      <span data-key="down" className={styles.arrow}>
        <IconButton
          label={t('section.down', { name })}
          icon={<IconChevronDown size={22} aria-hidden="true" />}
          disabled={place === among.length - 1}
          onClick={() => onMove('down')}
        />
      </span>
      <ActionMenu
        label={t('section.more', { name })}
        entries={[
          {
            label: t('section.moveUp'),
            icon: <IconChevronUp size={20} aria-hidden="true" />,
            disabled: place === 0,
            onSelect: () => onMove('up'),
          },
          {
            label: t('section.moveDown'),
            icon: <IconChevronDown size={20} aria-hidden="true" />,
            disabled: place === among.length - 1,
            onSelect: () => onMove('down'),
          },
          ...into.map((group) =>
            group === null
              ? {
                  label: t('section.makeGroup'),
                  icon: <IconFolder size={20} aria-hidden="true" />,
                  onSelect: () => void commands.regroup(reason, null),
                }
              : {
                  label: t('section.moveTo', { group: words(group) }),
                  icon: <IconFolderSymlink size={20} aria-hidden="true" />,
                  onSelect: () => void commands.regroup(reason, group),
                },
          ),
          {
            label: t('section.archive'),
            icon: <IconArchive size={20} aria-hidden="true" />,
            onSelect: () => void commands.archive(reason),
          },
        ]}
      />
    </div>
  );
}
