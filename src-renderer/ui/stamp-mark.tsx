import {
  IconBowlChopsticks,
  IconBread,
  IconFlower,
  IconHeart,
  IconPaw,
  IconScissors,
  IconStar,
  type Icon,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { classNames } from './class-names.ts';
import { stampTurn } from './stamp-shape.ts';
import styles from './stamp-mark.module.css';

export type StampSymbol = 'cup' | 'bread' | 'scissors' | 'flower' | 'heart' | 'star' | 'bowl' | 'paw';

const symbols: Readonly<Record<Exclude<StampSymbol, 'cup'>, Icon>> = {
  bread: IconBread,
  scissors: IconScissors,
  flower: IconFlower,
  heart: IconHeart,
  star: IconStar,
  bowl: IconBowlChopsticks,
  paw: IconPaw,
};

interface SymbolProps {
  readonly symbol: StampSymbol;
}

function StampSymbolDrawing({ symbol }: SymbolProps) {
  if (symbol !== 'cup') {
    const Drawing = symbols[symbol];
    return <Drawing x={20} y={20} width={32} height={32} stroke={2} color="currentColor" />;
  }
  return (
    <g className={styles.cup}>
      <path d="M24 33.5h20.5v7.2c0 4.6-3.4 7.8-7.8 7.8h-4.9c-4.4 0-7.8-3.2-7.8-7.8z" />
      <path d="M44.5 35.2h2.2a4.6 4.6 0 0 1 0 9.2h-2.6" />
      <path d="M31 28.6c-1.1-1.7 1.1-3.2 0-5.1M37.4 28.6c-1.1-1.7 1.1-3.2 0-5.1" />
    </g>
  );
}

interface Props {
  /** Its place on the card, from 0; decides how it is turned. */
  readonly index: number;
  readonly symbol?: StampSymbol;
  /** Comes down onto the paper as one watches. */
  readonly fresh?: boolean;
  /** Waits for the stamps before it, in a run of fresh ones. */
  readonly delayMs?: number;
}

/** The mark a rubber stamp leaves: two rings, the outer one with a gap where the rubber is worn, and the shop's symbol. */
export function StampMark({ index, symbol = 'cup', fresh = false, delayMs = 0 }: Props) {
  const style: CSSProperties & Record<'--turn', string> = {
    '--turn': `${stampTurn(index)}deg`,
    animationDelay: `${delayMs}ms`,
  };
  return (
    <svg
      className={classNames(styles.mark, fresh && styles.fresh)}
      style={style}
      viewBox="0 0 72 72"
      fill="none"
      aria-hidden="true"
    >
      <circle className={styles.outer} cx="36" cy="36" r="33.5" pathLength="360" />
      <circle className={styles.inner} cx="36" cy="36" r="27" />
      <StampSymbolDrawing symbol={symbol} />
    </svg>
  );
}
