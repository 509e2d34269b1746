import { IconAlertCircle, IconCircleCheck, IconClock, IconClockExclamation, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#shared/contract/reviews.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useWhen } from '#renderer/lib/use-when.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';

interface Look {
  readonly icon: Icon;
  readonly tone: Tone;
  readonly words: 'clock.due' | 'clock.late' | 'clock.answered';
}

const looks: Readonly<Record<Review['clock']['health'], Look>> = {
  fine: { icon: IconClock, tone: 'neutral', words: 'clock.due' },
  due_soon: { icon: IconClockExclamation, tone: 'amber', words: 'clock.due' },
  overdue: { icon: IconAlertCircle, tone: 'bad', words: 'clock.late' },
  escalated: { icon: IconAlertCircle, tone: 'bad', words: 'clock.late' },
};
const answeredLook: Look = { icon: IconCircleCheck, tone: 'good', words: 'clock.answered' };

/** By when a review is to be answered, or when it was; in words, never by colour alone. */
export function AnswerClock({ review: { answer, clock } }: { readonly review: Review }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const when = useWhen();
  const { icon: ClockIcon, tone, words } = answer === null ? looks[clock.health] : answeredLook;
  return (
    <Chip tone={tone} size="small" icon={<ClockIcon size={16} stroke={2} aria-hidden="true" />}>
      {t(words, { when: answer === null ? when(clock.dueAt) : format.date(answer.at) })}
    </Chip>
  );
}
