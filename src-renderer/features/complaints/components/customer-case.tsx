import { IconDoorEnter, IconMoodSad, IconRotate2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerCase as CaseOfCustomer } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { StatusDot } from '#renderer/ui/status-dot.tsx';
import { stateTones } from '../state-tones.ts';
import { useBackWords } from '../use-back-words.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './customer-complaints.module.css';

const icon = { size: 16, stroke: 2, 'aria-hidden': true } as const;

interface Props {
  readonly one: CaseOfCustomer;
}

/** One of a customer's complaints: what, when, how it stands, what it cost, and what came of it. */
export function CustomerCase({ one }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const reasonWords = useReasonWords();
  const backWords = useBackWords();
  const { excerpt, item, reason, takenAt, state, cost, unhappy, reopened, cameBack } = one;
  const cameAgain = cameBack?.on === null ? null : cameBack;
  const hasFlags = unhappy || reopened > 0 || cameAgain !== null;
  return (
    <>
      <span className={styles.head}>
        <Quiet inline small>
          {format.date(takenAt)}
        </Quiet>
        <StatusDot tone={stateTones[state]}>{t(`state.${state}`)}</StatusDot>
      </span>
      <span className={styles.what}>{excerpt === '' ? t('case.erased') : excerpt}</span>
      <Quiet inline small>
        {[
          t('board.number', { number: format.number(one.id) }),
          item === '' ? reasonWords(reason) : item,
          cost === 0 ? '' : t('ofCustomer.cost', { amount: format.money(cost) }),
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </Quiet>
      {hasFlags ? (
        <span className={styles.flags}>
          {unhappy ? (
            <Chip size="small" tone="bad" icon={<IconMoodSad {...icon} />}>
              {t('case.unhappy')}
            </Chip>
          ) : null}
          {reopened === 0 ? null : (
            <Chip size="small" tone="amber" icon={<IconRotate2 {...icon} />}>
              {t('case.reopened', { count: reopened })}
            </Chip>
          )}
          {cameAgain === null ? null : (
            <Chip size="small" icon={<IconDoorEnter {...icon} />}>
              {backWords(cameAgain)}
            </Chip>
          )}
        </span>
      ) : null}
    </>
  );
}
