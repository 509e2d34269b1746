import { IconMoodSilence } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '#shared/contract/satisfaction.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { useAnswerWords } from '../use-answer-words.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './satisfaction.module.css';
import { faces } from './score-choice.tsx';

interface Props {
  /** Newest first. */
  readonly ratings: readonly Rating[];
}

/** What was said, when, and to whom. */
export function RatingList({ ratings }: Props) {
  const { t } = useTranslation('satisfaction');
  const format = useFormat();
  const now = useNow();
  const words = useAnswerWords();
  return (
    <ul className={styles.ratings}>
      {ratings.map(({ id, score, remark, at, by, place }) => {
        const Face = score === null ? IconMoodSilence : faces[score];
        return (
          <li key={id} className={styles.rating}>
            <Face size={26} stroke={1.75} aria-hidden="true" />
            <span className={styles.ratingWords}>
              <span className={styles.answer}>{words(score)}</span>
              {remark === '' ? null : <q className={styles.remark}>{remark}</q>}
              <Quiet inline small>
                {[format.timeOrDate(at, now), by, t(`case.place.${place}`)].join(' · ')}
              </Quiet>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
