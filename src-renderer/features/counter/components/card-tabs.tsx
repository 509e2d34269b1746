import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardView } from '#shared/contract/cards.contract.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Figure } from '#renderer/ui/figure.tsx';
import { StampMark } from '#renderer/ui/stamp-mark.tsx';
import styles from './card-tabs.module.css';

interface Props {
  readonly cards: readonly CardView[];
  /** Undefined while it has to be asked which one is meant. */
  readonly inFront: ProgramId | undefined;
  /** A stamp waits for the answer: the first card is one key away. */
  readonly takesFocus: boolean;
  readonly onChoose: (programId: ProgramId) => void;
}

/** The customer's cards side by side, the one stamped last first; large when one has to be chosen. */
export function CardTabs({ cards, inFront, takesFocus, onChoose }: Props) {
  const { t } = useTranslation('counter');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const asking = inFront === undefined;
  return (
    <div role="group" aria-label={asking ? t('card.which') : t('card.cards')}>
      {asking ? <p className={styles.question}>{t('card.which')}</p> : null}
      <div className={classNames(styles.tabs, asking && styles.large)}>
        {cards.map(({ programId, terms, stamps }, index) => (
          <button
            key={programId}
            ref={index === 0 ? first : null}
            type="button"
            className={classNames(styles.tab, programId === inFront && styles.front)}
            aria-pressed={programId === inFront}
            onClick={() => onChoose(programId)}
          >
            <span className={styles.mark}>
              <StampMark index={programId} symbol={terms.icon} />
            </span>
            <span className={styles.name}>{terms.name}</span>
            <Figure value={stamps} after={`/${terms.stampsNeeded}`} />
          </button>
        ))}
      </div>
    </div>
  );
}
