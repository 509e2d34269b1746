import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit,
  IconCalendarCheck,
  IconCalendarEvent,
  IconCheck,
  IconFlag,
  IconGift,
  IconLink,
  IconLinkOff,
  IconLock,
  IconMoodSmile,
  IconMessageReport,
  IconMessageReply,
  IconNote,
  IconPaperclip,
  IconPlayerPause,
  IconPlayerPlay,
  IconRotate2,
  IconTag,
  IconThumbUp,
  IconTrash,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, CaseEvent } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useEventWords } from '../use-event-words.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import styles from './case.module.css';

const icons: Readonly<Record<CaseEvent['what']['kind'], Icon>> = {
  taken: IconMessageReport,
  acknowledged: IconThumbUp,
  assigned: IconUserShare,
  severity: IconFlag,
  reason: IconTag,
  note: IconNote,
  answered: IconMessageReply,
  waiting: IconPlayerPause,
  resumed: IconPlayerPlay,
  gesture: IconGift,
  gesture_taken_back: IconArrowBackUp,
  promised: IconCalendarEvent,
  promise_ended: IconCalendarCheck,
  attached: IconPaperclip,
  detached: IconTrash,
  settled: IconCheck,
  closed: IconLock,
  reopened: IconRotate2,
  rated: IconMoodSmile,
  rating_taken_back: IconArrowBackUp,
  merged_into: IconArrowMerge,
  absorbed: IconArrowMerge,
  unmerged: IconArrowsSplit,
  linked: IconLink,
  unlinked: IconLinkOff,
};

const good: readonly CaseEvent['what']['kind'][] = ['settled', 'gesture'];
const warm: readonly CaseEvent['what']['kind'][] = ['answered', 'taken', 'reopened'];

interface Props {
  readonly detail: CaseDetail;
}

/** Everything that happened to the case, the newest first: where it stands is read without scrolling. */
export function CaseTimeline({ detail }: Props) {
  const { t } = useTranslation('complaints');
  const words = useEventWords(detail);
  const when = useWhen();
  const format = useFormat();
  return (
    <Card title={t('case.timeline')}>
      <ol className={styles.events}>
        {detail.events.toReversed().map((event) => {
          const { kind } = event.what;
          const KindIcon = icons[kind];
          const { what, text } = words(event);
          return (
            <li key={`${event.caseId} ${event.number}`} className={styles.event}>
              <span
                className={classNames(
                  styles.mark,
                  good.includes(kind) && styles.good,
                  warm.includes(kind) && styles.warm,
                )}
                aria-hidden="true"
              >
                <KindIcon size={18} stroke={2} />
              </span>
              <span className={styles.eventWords}>
                <span className={styles.eventWhat}>{what}</span>
                {text === '' ? null : <q className={styles.quote}>{text}</q>}
                <span className={styles.quiet}>
                  {event.caseId === detail.id
                    ? event.by
                    : [event.by, t('case.event.of', { number: format.number(event.caseId) })].join(' · ')}
                </span>
              </span>
              <time className={styles.time} dateTime={new Date(event.at).toISOString()}>
                {when(event.at)}
              </time>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
