import { IconCalendarCheck, IconCalendarEvent, IconCalendarX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, PromiseView } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { useToday } from '#renderer/lib/use-today.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { promiseKey } from '../case-steps.ts';
import styles from './case.module.css';

const looks: Readonly<Record<PromiseView['state'] | 'late', { readonly icon: Icon; readonly tone: Tone }>> = {
  open: { icon: IconCalendarEvent, tone: 'neutral' },
  late: { icon: IconCalendarEvent, tone: 'amber' },
  kept: { icon: IconCalendarCheck, tone: 'good' },
  broken: { icon: IconCalendarX, tone: 'bad' },
};

/** Puts the focus on saying that the first open promise was kept; false when there is none, or it is not hers to say. */
export function leadToPromise(): boolean {
  const keep = document.querySelector<HTMLElement>('[data-promise] button');
  keep?.focus();
  return keep !== null;
}

interface Props {
  readonly detail: CaseDetail;
  readonly busy: boolean;
  readonly onEnd: (promise: PromiseView, kept: boolean) => void;
}

/** What the customer was promised, by when, and whether it was kept. */
export function CasePromises({ detail, busy, onEnd }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const today = useToday();
  const mayEnd = useMayActAs('manager');
  if (detail.promises.length === 0) return null;
  const first = detail.promises.find(({ state }) => state === 'open');
  return (
    <Card title={t('case.promises')}>
      <ul className={styles.plainList}>
        {detail.promises.map((promise) => {
          const { caseId, number, text, dueOn, state } = promise;
          const late = state === 'open' && today !== undefined && dueOn < today;
          const { icon: StateIcon, tone } = looks[late ? 'late' : state];
          return (
            <li key={`${caseId} ${number}`} className={styles.promise}>
              <span className={styles.eventWhat}>{text === '' ? t('case.erased') : text}</span>
              <Chip size="small" tone={tone} icon={<StateIcon size={16} stroke={2} aria-hidden="true" />}>
                {t(late ? 'case.promise.late' : `case.promise.${state}`, { day: format.shortDay(dueOn) })}
              </Chip>
              {state === 'open' && mayEnd ? (
                <span className={styles.pair} data-promise={number}>
                  <BigButton
                    busy={busy}
                    shortcut={promise === first ? promiseKey.toUpperCase() : undefined}
                    onClick={() => onEnd(promise, true)}
                  >
                    {t('case.promise.keep')}
                  </BigButton>
                  <BigButton variant="plain" busy={busy} onClick={() => onEnd(promise, false)}>
                    {t('case.promise.break')}
                  </BigButton>
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
