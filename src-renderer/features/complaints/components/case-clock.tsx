import {
  IconAlertCircle,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconClockPause,
  IconClockX,
  IconUrgent,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseRow, ClockView } from '#shared/contract/complaints.contract.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { useWhen } from '#renderer/lib/use-when.ts';
import styles from './board.module.css';

type Health = ClockView['health'];

const looks: Readonly<Record<Health, { readonly icon: Icon; readonly tone: Tone }>> = {
  fine: { icon: IconClock, tone: 'neutral' },
  due_soon: { icon: IconClockExclamation, tone: 'amber' },
  overdue: { icon: IconAlertCircle, tone: 'bad' },
  escalated: { icon: IconUrgent, tone: 'bad' },
};

interface LookProps {
  readonly icon: Icon;
  readonly tone: Tone;
  readonly words: string;
}

function ClockChip({ icon: ClockIcon, tone, words }: LookProps) {
  return (
    <Chip tone={tone} size="small" icon={<ClockIcon size={16} stroke={2} aria-hidden="true" />}>
      {words}
    </Chip>
  );
}

/** How a running clock is said: what is late is late, whoever it was passed on to. */
function useRunningWords(): (clock: { readonly dueAt: ClockView['dueAt']; readonly health: Health }) => string {
  const { t } = useTranslation('complaints');
  const when = useWhen();
  return ({ dueAt, health }) => {
    if (health === 'escalated') return t('board.clock.escalated', { when: when(dueAt) });
    if (health === 'overdue') return t('board.clock.overdue', { when: when(dueAt) });
    return t('board.clock.due', { when: when(dueAt) });
  };
}

interface RowClockProps {
  readonly row: CaseRow;
}

/** The clock that is due next, in words; never by colour alone. */
export function RowClock({ row }: RowClockProps) {
  const { t } = useTranslation('complaints');
  const words = useRunningWords();
  const { next, state } = row;
  if (state === 'waiting') return <ClockChip icon={IconClockPause} tone="neutral" words={t('board.clock.waiting')} />;
  if (next === null) return <span className={styles.quiet}>{t('board.clock.none')}</span>;
  return <ClockChip {...looks[next.health]} words={words(next)} />;
}

interface CaseClockProps {
  readonly clock: ClockView;
}

/** One of the two clocks of a case, in words. */
export function CaseClock({ clock }: CaseClockProps) {
  const { t } = useTranslation('complaints');
  const when = useWhen();
  const words = useRunningWords();
  const stopped = clock.stoppedAt === null ? '' : when(clock.stoppedAt);
  switch (clock.state) {
    case 'met':
      return <ClockChip icon={IconCircleCheck} tone="good" words={t('case.clock.met', { when: stopped })} />;
    case 'missed':
      return <ClockChip icon={IconClockX} tone="amber" words={t('case.clock.missed', { when: stopped })} />;
    case 'paused':
      return (
        <ClockChip icon={IconClockPause} tone="neutral" words={t('case.clock.paused', { when: when(clock.dueAt) })} />
      );
    default:
      return <ClockChip {...looks[clock.health]} words={words(clock)} />;
  }
}
