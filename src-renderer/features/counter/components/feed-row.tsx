import { IconArrowBackUp } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ActivityLine } from '#shared/contract/activity.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Figure } from '#renderer/ui/figure.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { midSentence } from '../mid-sentence.ts';
import { till } from '../till.store.ts';
import { useTill } from '../api/use-till-actions.ts';
import styles from './rows.module.css';

/** Older than that (milliseconds), a bare time of day would be read as today's. */
const todayMs = 12 * 3_600_000;

function whatHappened(line: ActivityLine, t: TFunction<'counter'>, locale: string): string {
  switch (line.kind) {
    case 'stamp':
      return t('feed.stamp', { count: line.quantity });
    case 'opening':
      return t('feed.opening', { count: line.quantity });
    case 'reward_redeemed':
      return t('feed.redeemed', { reward: midSentence(line.rewardText ?? '', locale) });
    case 'bonus':
      return t('feed.bonus', { count: line.quantity });
    case 'goodwill':
      return t('feed.goodwill', { reward: midSentence(line.rewardText ?? '', locale) });
    case 'void':
      return t('feed.void');
    default:
      return assertNever(line.kind);
  }
}

/** A gesture is taken back in its complaint. */
const takenBackHere: ReadonlySet<ActivityLine['kind']> = new Set(['stamp', 'opening', 'reward_redeemed']);

interface Props {
  readonly line: ActivityLine;
  /** UTC milliseconds. */
  readonly now: number;
}

/** What a command did, and the way to take it back. */
export function FeedRow({ line, now }: Props) {
  const { t } = useTranslation('counter');
  const format = useFormat();
  const nameOf = useNameOf();
  const { undo } = useTill();
  const what = whatHappened(line, t, format.locale);
  const when = now - line.at < todayMs ? format.time(line.at) : format.ago(line.at, now);
  const facts = [what, line.staffName, when, line.voided ? t('feed.voided') : null];
  const undoable = line.undoUntil !== null && line.undoUntil > now;
  const name = nameOf(line.customerName, line.customerId);
  const words = { name, what };
  return (
    <li className={classNames(styles.row, line.voided && styles.voided)}>
      <button type="button" className={styles.open} onClick={() => till.open(line.customerId)}>
        <Avatar name={line.customerName} id={line.customerId} />
        <span className={styles.who}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
        </span>
        <span aria-hidden="true">
          <Figure value={line.stamps} after={`/${line.needed}`} />
        </span>
      </button>
      {line.voided || !takenBackHere.has(line.kind) ? null : (
        <span className={styles.undo}>
          <IconButton
            label={undoable ? t('feed.undo', words) : t('feed.takeBack', words)}
            icon={<IconArrowBackUp size={20} aria-hidden="true" />}
            onClick={() => (undoable ? void undo(line) : till.takeBack({ entry: line.seq, customerName: name }))}
          />
        </span>
      )}
    </li>
  );
}
