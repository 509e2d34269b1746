import { IconArchive, IconCake, IconCoffee, IconGift } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { usePeopleLinks } from '../people-links.ts';

/** Visits that make somebody a regular. */
const regularFrom = 3;
/** A birthday is worth a colour from a week before. */
const birthdayNearDays = 7;

const icon = { size: 18, stroke: 1.8, 'aria-hidden': true } as const;

/** How well the shop knows her, in a line. */
export function useHeadline(): (customer: CustomerDetail) => string {
  const { t } = useTranslation('people');
  const format = useFormat();
  return ({ visits, firstVisitDay, lastVisitDay, usualGapDays, today }) =>
    [
      visits === 0 ? t('head.firstTime') : t('visits', { count: visits }),
      firstVisitDay === null || visits < regularFrom
        ? null
        : t('head.since', { month: format.sinceMonth(firstVisitDay) }),
      usualGapDays === null ? null : t('head.gap', { count: Math.max(1, Math.round(usualGapDays)) }),
      lastVisitDay === null ? null : t('head.last', { when: format.relativeDay(lastVisitDay, today) }),
    ]
      .filter((fact) => fact !== null)
      .join(' · ');
}

interface Props {
  readonly customer: CustomerDetail;
}

/** What a good barista remembers. */
export function CustomerChips({ customer: { id, profile, rewards, archivedAt, birthdayInDays } }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { birthday, usualOrder, tags } = profile;
  const birthdayIsNear = birthdayInDays !== null && birthdayInDays <= birthdayNearDays;
  const { Complaints } = usePeopleLinks();
  return (
    <ChipList>
      <Complaints customerId={id} />
      {archivedAt === null ? null : (
        <li>
          <Chip tone="bad" icon={<IconArchive {...icon} />}>
            {t('head.archived')}
          </Chip>
        </li>
      )}
      {usualOrder === '' ? null : (
        <li>
          <Chip icon={<IconCoffee {...icon} />}>{usualOrder}</Chip>
        </li>
      )}
      {birthday === null ? null : (
        <li>
          <Chip tone={birthdayIsNear ? 'amber' : 'neutral'} icon={<IconCake {...icon} />}>
            {birthdayInDays === 0 ? t('head.birthdayToday') : format.dayMonth(birthday.month, birthday.day)}
          </Chip>
        </li>
      )}
      {rewards.length === 0 ? null : (
        <li>
          <Chip tone="good" icon={<IconGift {...icon} />}>
            {t('rewardsWaiting', { count: rewards.length })}
          </Chip>
        </li>
      )}
      {tags.map((tag) => (
        <li key={tag}>
          <Chip>{tag}</Chip>
        </li>
      ))}
    </ChipList>
  );
}
