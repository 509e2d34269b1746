import { IconGift } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { cardColumns } from './stamp-shape.ts';
import { StampMark, type StampSymbol } from './stamp-mark.tsx';
import styles from './punch-card.module.css';

interface Props {
  /** What the drawing says, in words. */
  readonly label: string;
  readonly stamps: number;
  readonly of: number;
  /** Written in the last place, while it is empty. */
  readonly rewardLabel: string;
  readonly symbol?: StampSymbol;
  readonly title?: ReactNode;
  /** In the upper right: the count, and what is left. */
  readonly summary?: ReactNode;
  /** Stamps from this place (from 0) on have just been made and come down one after another. */
  readonly freshFrom?: number | undefined;
  readonly size?: 'normal' | 'small';
}

// A run of many stamps still ends within a second.
const betweenStampsMs = 90;

/** How the reward is written into a round place; words too long to be read there give way to a gift. */
function rewardLook(words: string): 'large' | 'tight' | 'gift' {
  const longest = Math.max(...words.split(/\s+/u).map((word) => word.length));
  if (longest <= 6 && words.length <= 16) return 'large';
  return longest <= 9 && words.length <= 24 ? 'tight' : 'gift';
}

interface PlaceProps {
  readonly index: number;
  readonly filled: boolean;
  readonly last: boolean;
  readonly rewardLabel: string;
  readonly symbol: StampSymbol;
  readonly fresh: boolean;
  readonly delayMs: number;
}

function Place({ index, filled, last, rewardLabel, symbol, fresh, delayMs }: PlaceProps) {
  if (filled) {
    return (
      <span className={classNames(styles.place, last && styles.won)}>
        <StampMark index={index} symbol={symbol} fresh={fresh} delayMs={delayMs} />
      </span>
    );
  }
  if (!last) return <span className={classNames(styles.place, styles.empty)}>{index + 1}</span>;
  const look = rewardLook(rewardLabel);
  return (
    <span className={classNames(styles.place, styles.reward, styles[look])}>
      <span className={styles.rewardWords}>{rewardLabel}</span>
      <IconGift className={styles.giftMark} stroke={1.6} />
    </span>
  );
}

/** A stamp card with its stamps, its numbered empty places and the reward at its end. */
export function PunchCard({
  label,
  stamps,
  of,
  rewardLabel,
  symbol = 'cup',
  title,
  summary,
  freshFrom,
  size = 'normal',
}: Props) {
  const style: CSSProperties & Record<'--columns' | '--narrow-columns', number> = {
    '--columns': cardColumns(of),
    '--narrow-columns': size === 'small' ? cardColumns(of) : cardColumns(of, 5),
  };
  return (
    <div className={classNames(styles.card, size === 'small' && styles.small)}>
      {title === undefined && summary === undefined ? null : (
        <div className={styles.head}>
          <div className={styles.title}>{title}</div>
          <div className={styles.summary}>{summary}</div>
        </div>
      )}
      <div className={styles.places} style={style} role="img" aria-label={label}>
        {Array.from({ length: of }, (_, index) => {
          const fresh = freshFrom !== undefined && index >= freshFrom && index < stamps;
          return (
            <Place
              key={index}
              index={index}
              filled={index < stamps}
              last={index === of - 1}
              rewardLabel={rewardLabel}
              symbol={symbol}
              fresh={fresh}
              delayMs={fresh ? (index - freshFrom) * betweenStampsMs : 0}
            />
          );
        })}
      </div>
    </div>
  );
}
