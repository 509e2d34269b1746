import {
  IconArrowLeft,
  IconChevronDown,
  IconChevronUp,
  IconDoorEnter,
  IconMoodSad,
  IconRotate2,
  IconUser,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PageHeader } from '#renderer/ui/page.tsx';
import { StatusDot } from '#renderer/ui/status-dot.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import type { Neighbours } from '../case-neighbours.ts';
import { useBoardLinks } from '../board-links.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { stateTones } from '../state-tones.ts';
import { useBackWords } from '../use-back-words.ts';
import { CaseSeverity } from './case-severity.tsx';
import styles from './case.module.css';

interface Props {
  readonly detail: CaseDetail;
  readonly neighbours: Neighbours;
}

/** Which case it is, whose, how it stands, and the way to the ones beside it. */
export function CaseHead({ detail, neighbours }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const when = useWhen();
  const nameOf = useNameOf();
  const backWords = useBackWords();
  const { onOpenBoard, onOpenCase, onOpenCustomer } = useBoardLinks();
  const { customerId, customerName, state, ownerName, reopened } = detail;
  const { previous, next, place, total } = neighbours;
  return (
    <>
      <PageHeader
        title={t('case.title', { number: format.number(detail.id) })}
        above={
          <TextLink onClick={onOpenBoard}>
            <span className={styles.back}>
              <IconArrowLeft size={20} aria-hidden="true" />
              {t('board.title')}
            </span>
          </TextLink>
        }
        lead={
          <>
            {customerId === null || customerName === null ? (
              t('board.noCustomer')
            ) : (
              <TextLink onClick={() => onOpenCustomer(customerId)}>{nameOf(customerName, customerId)}</TextLink>
            )}
            {` · ${t(`channel.${detail.channel}`)} · ${t('case.takenBy', { name: detail.takenBy, when: when(detail.takenAt) })}`}
          </>
        }
        actions={
          <div className={styles.neighbours}>
            {place === undefined ? null : <span className={styles.quiet}>{t('case.place', { place, total })}</span>}
            <IconButton
              label={t('case.keys.previous')}
              icon={<IconChevronUp size={22} aria-hidden="true" />}
              disabled={previous === undefined}
              onClick={() => {
                if (previous !== undefined) onOpenCase(previous);
              }}
            />
            <IconButton
              label={t('case.keys.next')}
              icon={<IconChevronDown size={22} aria-hidden="true" />}
              disabled={next === undefined}
              onClick={() => {
                if (next !== undefined) onOpenCase(next);
              }}
            />
          </div>
        }
      />
      <ChipList label={t('case.standing')}>
        <li>
          <StatusDot tone={stateTones[state]}>{t(`state.${state}`)}</StatusDot>
        </li>
        <li>
          <CaseSeverity severity={detail.severity} />
        </li>
        <li>
          <Chip size="small" icon={<IconUser size={16} stroke={2} aria-hidden="true" />}>
            {ownerName ?? t('board.nobody')}
          </Chip>
        </li>
        {detail.unhappy ? (
          <li>
            <Chip size="small" tone="bad" icon={<IconMoodSad size={16} stroke={2} aria-hidden="true" />}>
              {t('case.unhappy')}
            </Chip>
          </li>
        ) : null}
        {detail.cameBack === null ? null : (
          <li>
            <Chip size="small" icon={<IconDoorEnter size={16} stroke={2} aria-hidden="true" />}>
              {backWords(detail.cameBack)}
            </Chip>
          </li>
        )}
        {reopened === 0 ? null : (
          <li>
            <Chip size="small" tone="amber" icon={<IconRotate2 size={16} stroke={2} aria-hidden="true" />}>
              {t('case.reopened', { count: reopened })}
            </Chip>
          </li>
        )}
      </ChipList>
    </>
  );
}
