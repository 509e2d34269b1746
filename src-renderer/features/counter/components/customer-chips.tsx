import { IconArchive, IconCake, IconClock, IconCoffee, IconGift, IconNote } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { addDays, calendarOf, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { longAwayDays, nearBirthdayDays } from '../customer-facts.ts';
import { useCounterLinks } from '../counter-links.ts';
import styles from './customer-panel.module.css';

interface Fact {
  readonly key: string;
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly words: string;
}

const icon = { size: 18, stroke: 1.8, 'aria-hidden': true } as const;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

function birthdayWords(inDays: number, today: BusinessDay, t: TFunction<['counter', 'common']>): string {
  if (inDays === 0) return t('panel.birthdayToday');
  if (inDays === 1) return t('panel.birthdayTomorrow');
  const weekday = weekdays[calendarOf(addDays(today, inDays)).weekday - 1] ?? '1';
  return t('panel.birthdayOn', { onWeekday: t(`common:when.onWeekday.${weekday}`) });
}

/** What a good barista remembers, as facts in the order they matter. */
function factsOf(customer: CustomerDetail, t: TFunction<['counter', 'common']>): readonly Fact[] {
  const { profile, rewards, archivedAt } = customer;
  const birthday = nearBirthdayDays(customer);
  const away = longAwayDays(customer);
  const facts: (Fact | null)[] = [
    archivedAt === null
      ? null
      : { key: 'archived', tone: 'bad', icon: <IconArchive {...icon} />, words: t('panel.archived') },
    profile.usualOrder === ''
      ? null
      : { key: 'order', tone: 'neutral', icon: <IconCoffee {...icon} />, words: profile.usualOrder },
    birthday === null
      ? null
      : {
          key: 'birthday',
          tone: 'amber',
          icon: <IconCake {...icon} />,
          words: birthdayWords(birthday, customer.today, t),
        },
    rewards.length === 0
      ? null
      : {
          key: 'rewards',
          tone: 'good',
          icon: <IconGift {...icon} />,
          words: t('panel.waiting', { count: rewards.length }),
        },
    away === null
      ? null
      : { key: 'away', tone: 'amber', icon: <IconClock {...icon} />, words: t('panel.away', { count: away }) },
    profile.notes === ''
      ? null
      : { key: 'notes', tone: 'accent', icon: <IconNote {...icon} />, words: profile.notes.split('\n')[0] ?? '' },
    ...profile.tags.map((tag): Fact => ({ key: `tag ${tag}`, tone: 'neutral', words: tag })),
  ];
  return facts.filter((fact) => fact !== null);
}

interface Props {
  readonly customer: CustomerDetail;
}

export function CustomerChips({ customer }: Props) {
  const { t } = useTranslation(['counter', 'common']);
  const { Complaints } = useCounterLinks();
  const facts = factsOf(customer, t);
  return (
    <ChipList className={styles.chips}>
      <Complaints customerId={customer.id} />
      {facts.map((fact) => (
        <li key={fact.key}>
          <Chip tone={fact.tone} icon={fact.icon}>
            {fact.words}
          </Chip>
        </li>
      ))}
    </ChipList>
  );
}
