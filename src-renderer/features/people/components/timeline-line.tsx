import {
  IconArrowBackUp,
  IconCircleCheck,
  IconFileImport,
  IconGift,
  IconHourglassEmpty,
  IconPlus,
  IconSparkles,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useLineWords } from '#renderer/lib/use-line-words.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './timeline.module.css';

const icons: Readonly<Record<HistoryLine['kind'], Icon>> = {
  stamp: IconPlus,
  starter: IconSparkles,
  opening: IconFileImport,
  void: IconArrowBackUp,
  card_completed: IconCircleCheck,
  card_expired: IconHourglassEmpty,
  reward_issued: IconGift,
  reward_redeemed: IconGift,
  reward_expired: IconHourglassEmpty,
  adjustment: IconPlus,
  merge: IconPlus,
};

interface Props {
  readonly line: HistoryLine;
  readonly onVoid: () => void;
}

/** One entry: what, when, by whom, and whether it still stands. */
export function TimelineLine({ line, onVoid }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { what, notes } = useLineWords()(line);
  const KindIcon = icons[line.kind];
  return (
    <li className={classNames(styles.line, line.voided && styles.voided)}>
      <span className={classNames(styles.mark, styles[line.kind])} aria-hidden="true">
        <KindIcon size={18} stroke={2} />
      </span>
      <span className={styles.words}>
        <span className={styles.what}>{what}</span>
        {line.voided ? <span className={styles.taken}>{t('history.voided')}</span> : null}
        <span className={styles.notes}>{notes.join(' · ')}</span>
      </span>
      <time className={styles.time} dateTime={new Date(line.at).toISOString()}>
        {format.time(line.at)}
      </time>
      <span className={styles.undo}>
        {line.voidable ? (
          <IconButton
            label={t('history.void', { what })}
            icon={<IconArrowBackUp size={20} aria-hidden="true" />}
            onClick={onVoid}
          />
        ) : null}
      </span>
    </li>
  );
}
