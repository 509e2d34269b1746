import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconFlag, IconKeyboard, IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayActAs } from '#shared/domain/staff/role.ts';
import { BoardBadge } from '#renderer/features/complaints/components/board-badge.tsx';
import { painPoints } from '#renderer/features/pain-points/pain-points.store.ts';
import { startSwitching } from '#renderer/features/session/session.store.ts';
import { usePersonAtTill } from '#renderer/lib/use-session.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { takeComplaint } from './complaint-taking.tsx';
import { places } from './navigation.ts';
import styles from './rail.module.css';

interface Props {
  readonly onHelp: () => void;
}

/** Where one can go, and who is at the till; at the foot of a narrow window. */
export function Rail({ onHelp }: Props) {
  const { t } = useTranslation('app');
  const person = usePersonAtTill();
  return (
    <div className={styles.rail}>
      <span className={styles.mark} aria-hidden="true">
        {t('initial')}
      </span>
      <nav className={styles.places} aria-label={t('nav.label')}>
        {places.map(({ to, words, icon: Icon, needs }, index) =>
          person === null || !mayActAs(person.role, needs) ? null : (
            <Link
              key={to}
              to={to}
              className={styles.place ?? ''}
              activeProps={{ className: styles.here ?? '' }}
              aria-keyshortcuts={`Alt+${index + 1}`}
            >
              <Icon size={26} stroke={1.8} aria-hidden="true" />
              <span>{t(words)}</span>
              {to === '/complaints' ? <BoardBadge /> : null}
            </Link>
          ),
        )}
      </nav>
      {person === null ? null : (
        <UnstyledButton
          type="button"
          className={styles.painPoint ?? ''}
          aria-label={t('shortcuts.painPoint')}
          title={t('shortcuts.painPoint')}
          aria-keyshortcuts="Alt+P"
          onClick={painPoints.open}
        >
          <IconFlag size={24} stroke={1.7} aria-hidden="true" />
        </UnstyledButton>
      )}
      {person === null ? null : (
        <UnstyledButton
          type="button"
          className={styles.complaint ?? ''}
          aria-label={t('shortcuts.complaint')}
          title={t('shortcuts.complaint')}
          aria-keyshortcuts="Alt+M"
          onClick={takeComplaint}
        >
          <IconMessagePlus size={24} stroke={1.7} aria-hidden="true" />
        </UnstyledButton>
      )}
      <UnstyledButton
        type="button"
        className={styles.help ?? ''}
        aria-label={t('shortcuts.title')}
        title={t('shortcuts.title')}
        aria-keyshortcuts="F1"
        onClick={onHelp}
      >
        <IconKeyboard size={24} stroke={1.6} aria-hidden="true" />
      </UnstyledButton>
      {person === null ? null : (
        <UnstyledButton
          type="button"
          className={styles.person ?? ''}
          aria-label={t('switchFrom', { name: person.name })}
          onClick={startSwitching}
        >
          <Avatar name={person.name} id={person.staffId} look="accent" />
          <span className={styles.name}>{person.name}</span>
          <span className={styles.switch}>{t('switch')}</span>
        </UnstyledButton>
      )}
    </div>
  );
}
