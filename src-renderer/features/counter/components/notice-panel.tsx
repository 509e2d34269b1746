import { IconHandStop, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { TillActions } from '../api/use-till-actions.ts';
import { useTill } from '../api/use-till-actions.ts';
import { till, type Notice } from '../till.store.ts';
import styles from './notice-panel.module.css';

/** What the notice's own key and button do; undefined when there is nothing to answer. */
export function answerOf(notice: Notice, actions: TillActions, mayOverride: boolean): (() => void) | undefined {
  switch (notice.kind) {
    case 'again':
      return () => void actions.again(notice.request);
    case 'refused':
      return () => void (mayOverride ? actions.stampAnyway(notice.request) : actions.stampApproved(notice.request));
    case 'failed':
      return undefined;
    default:
      return assertNever(notice);
  }
}

interface Props {
  readonly notice: Notice;
}

/** Why nothing was stamped, when it would work, and the way round it: calm, and in nobody's way. */
export function NoticePanel({ notice }: Props) {
  const { t } = useTranslation('counter');
  const actions = useTill();
  const mayOverride = useMayActAs('manager');
  const answer = answerOf(notice, actions, mayOverride);
  const label = notice.kind === 'again' ? t('notice.stampAgain') : mayOverride ? t('notice.anyway') : t('notice.allow');
  return (
    <div className={styles.notice}>
      {notice.kind === 'again' ? (
        <IconInfoCircle size={24} aria-hidden="true" />
      ) : (
        <IconHandStop size={24} aria-hidden="true" />
      )}
      <p className={styles.text}>{notice.sentence}</p>
      {answer === undefined ? null : (
        <BigButton onClick={answer} shortcut={t('actions.keyNotice')}>
          {label}
        </BigButton>
      )}
      <IconButton
        label={t('notice.dismiss')}
        icon={<IconX size={20} aria-hidden="true" />}
        onClick={() => till.notify(null)}
      />
    </div>
  );
}
