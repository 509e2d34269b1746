import { IconMessageReport, IconCalendarDue } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { useOpenMatters } from '../api/complaints-of-customer.ts';
import { useComplaintLinks } from '../complaint-links.ts';

const icon = { size: 18, stroke: 1.8, 'aria-hidden': true } as const;

interface Props {
  readonly customerId: CustomerId;
}

/** What is still open between the shop and a customer, as items of the list of chips they stand in. */
export function ComplaintChips({ customerId }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const today = useToday();
  const reasonWords = useReasonWords();
  const { onOpenCase } = useComplaintLinks();
  const { cases, promises } = useOpenMatters(customerId);
  return (
    <>
      {promises.map(({ caseId, number, text, dueOn }) => (
        <li key={`promise ${caseId} ${number}`}>
          <Chip
            tone={today !== undefined && dueOn < today ? 'bad' : 'amber'}
            icon={<IconCalendarDue {...icon} />}
            onClick={() => onOpenCase(caseId)}
          >
            {t('chip.promise', {
              when: today === undefined ? format.day(dueOn) : format.relativeDay(dueOn, today),
              text,
            })}
          </Chip>
        </li>
      ))}
      {cases.map(({ id, reason }) => (
        <li key={id}>
          <Chip tone="bad" icon={<IconMessageReport {...icon} />} onClick={() => onOpenCase(id)}>
            {t('chip.open', { about: reasonWords(reason) })}
          </Chip>
        </li>
      ))}
    </>
  );
}
