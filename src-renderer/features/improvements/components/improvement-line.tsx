import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Improvement } from '#shared/contract/improvements.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { useMeasureWords } from '../use-measure-words.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './improvements.module.css';

const stateTones: Readonly<Record<Improvement['state'], Tone>> = {
  idea: 'neutral',
  doing: 'accent',
  done: 'good',
  dropped: 'neutral',
};
const verdictTones: Readonly<Record<Improvement['verdict'], Tone>> = {
  better: 'good',
  same: 'neutral',
  worse: 'bad',
  too_early: 'amber',
  not_measured: 'neutral',
};

interface Props {
  readonly improvement: Improvement;
  /** Undefined for whoever may only read. */
  readonly onOpen: (() => void) | undefined;
}

/** What was changed, by whom, and what came of it. */
export function ImprovementLine({ improvement, onOpen }: Props) {
  const { t } = useTranslation('improvements');
  const format = useFormat();
  const { what, why, state, staffName, day, result, verdict } = improvement;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <h3 className={styles.what}>
          {onOpen === undefined ? (
            what
          ) : (
            <UnstyledButton type="button" className={styles.open ?? ''} onClick={onOpen}>
              {what}
            </UnstyledButton>
          )}
        </h3>
        <Chip tone={stateTones[state]} size="small">
          {t(`state.${state}`)}
        </Chip>
      </div>
      <Quiet>{[staffName, format.shortDay(day)].filter((part) => part !== '').join(' · ')}</Quiet>
      {why === '' ? null : <p className={styles.words}>{why}</p>}
      {verdict === 'not_measured' ? null : <Measure improvement={improvement} />}
      {result === '' ? null : <p className={styles.words}>{result}</p>}
    </li>
  );
}

function Measure({ improvement }: { readonly improvement: Improvement }) {
  const { t } = useTranslation('improvements');
  const format = useFormat();
  const words = useMeasureWords();
  const { before, after, afterUntil, measure, verdict } = improvement;
  const isCounted = measure.source !== 'typed';
  const number = (figure: number | null): string => (figure === null ? t('measure.unknown') : format.number(figure));
  const unfinished = isCounted && verdict === 'too_early' && afterUntil !== null;
  return (
    <div className={styles.measure}>
      <span className={styles.strong}>{words(improvement)}</span>
      <span className={styles.figures}>
        {unfinished
          ? t('measure.beforeOnly', { before: number(before), soFar: number(after) })
          : t('measure.both', { before: number(before), after: number(after) })}
      </span>
      <Chip tone={verdictTones[verdict]} size="small">
        {unfinished
          ? t('verdict.tooEarlyUntil', { day: format.shortDay(afterUntil) })
          : t(`verdict.${verdict === 'not_measured' ? 'too_early' : verdict}`)}
      </Chip>
      {isCounted ? <Quiet inline>{t('measure.weeks', { count: measure.weeks })}</Quiet> : null}
    </div>
  );
}
