import { UnstyledButton } from '@mantine/core';
import {
  IconMoodAngry,
  IconMoodEmpty,
  IconMoodHappy,
  IconMoodSad,
  IconMoodSmile,
  type Icon,
} from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { scores, type Score } from '#shared/domain/satisfaction/score.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './satisfaction.module.css';

/** Each differs by its mouth and brows, and carries its words: never by colour alone. */
export const faces: Readonly<Record<Score, Icon>> = {
  1: IconMoodAngry,
  2: IconMoodSad,
  3: IconMoodEmpty,
  4: IconMoodSmile,
  5: IconMoodHappy,
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Props {
  /** What is asked, for whoever does not see it. */
  readonly label: string;
  /** The one that was chosen, where that is not the end of it. */
  readonly value?: Score | undefined;
  readonly busy: boolean;
  readonly onChoose: (score: Score) => void;
  /** Other ways to answer, in the same row. */
  readonly children?: ReactNode;
  /** The first face. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Five faces from not at all to completely; one press, and the arrow keys go from one to the other. */
export function ScoreChoice({ label, value, busy, onChoose, children, ref }: Props) {
  const { t } = useTranslation('satisfaction');
  const group = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const by = steps[event.key];
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (by === undefined || at === -1) return;
    event.preventDefault();
    buttons.at((at + by) % buttons.length)?.focus();
  }
  return (
    <div ref={group} className={styles.faces} role="toolbar" aria-label={label} tabIndex={-1} onKeyDown={move}>
      {scores.map((score) => {
        const Face = faces[score];
        return (
          <UnstyledButton
            key={score}
            ref={score === 1 ? (ref ?? null) : null}
            type="button"
            className={classNames(styles.face, value === score && styles.chosen)}
            aria-pressed={value === undefined ? undefined : value === score}
            aria-disabled={busy || undefined}
            onClick={() => {
              if (!busy) onChoose(score);
            }}
          >
            <Face size={26} stroke={1.75} aria-hidden="true" />
            <span>{t(`score.${score}`)}</span>
          </UnstyledButton>
        );
      })}
      {children}
    </div>
  );
}
