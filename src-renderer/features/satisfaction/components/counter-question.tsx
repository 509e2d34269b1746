import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, Rating } from '#shared/contract/satisfaction.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { isBad, type Score } from '#shared/domain/satisfaction/score.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { useShortcutHelp } from '#renderer/ui/shortcut-help.store.ts';
import { useQuestion } from '../api/satisfaction-queries.ts';
import { useRating } from '../api/use-rating.ts';
import { BadGrade } from './bad-grade.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './satisfaction.module.css';
import { ScoreChoice } from './score-choice.tsx';

interface Props {
  readonly customerId: CustomerId;
}

/** Asks a customer who is here, in passing, whether her complaint was put right. Nothing waits for an answer. */
export function CounterQuestion({ customerId }: Props) {
  return <Asked key={customerId} customerId={customerId} />;
}

function Asked({ customerId }: Props) {
  const question = useQuestion(customerId);
  const rating = useRating('counter');
  const [bad, setBad] = useState<Rating>();

  async function answer(score: Score | null): Promise<void> {
    if (question === undefined) return;
    const given = await rating.rate(question.caseId, score, '', () => setBad(undefined));
    if (given !== undefined && isBad(score)) setBad(given);
  }

  if (bad !== undefined) {
    return (
      <div className={styles.question}>
        <BadGrade rating={bad} actions={rating} onDone={() => setBad(undefined)} />
      </div>
    );
  }
  if (question === undefined) return null;
  return (
    <Faces
      question={question}
      busy={rating.busy}
      onAnswer={(score) => void answer(score)}
      onNotToday={() => void rating.putOff(question.caseId)}
    />
  );
}

interface FacesProps {
  readonly question: Question;
  readonly busy: boolean;
  readonly onAnswer: (score: Score | null) => void;
  readonly onNotToday: () => void;
}

function Faces({ question, busy, onAnswer, onNotToday }: FacesProps) {
  const { t } = useTranslation('satisfaction');
  const format = useFormat();
  const now = useNow();
  const title = useId();
  const first = useRef<HTMLButtonElement>(null);
  const { excerpt, item, settledAt } = question;

  const shortcuts = useMemo(() => [{ keys: t('question.keys'), what: t('question.keysWhat') }], [t]);
  useShortcutHelp(t('question.title'), shortcuts);

  // The only way by which it gets the focus: whoever stamps must not land in it.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyQ') return;
      event.preventDefault();
      first.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <section className={styles.question} aria-labelledby={title}>
      <div className={styles.asked}>
        <h3 id={title} className={styles.title}>
          {t('question.title')}
        </h3>
        <p className={styles.about}>
          {[item, excerpt].filter((part) => part !== '').join(' · ')}
          <Quiet inline small>
            {` · ${t('question.settled', { when: format.timeOrDate(settledAt, now) })}`}
          </Quiet>
        </p>
        <Kbd>{t('question.keys')}</Kbd>
      </div>
      <ScoreChoice ref={first} label={t('question.answers')} busy={busy} onChoose={onAnswer}>
        <UnstyledButton type="button" className={styles.way ?? ''} disabled={busy} onClick={() => onAnswer(null)}>
          {t('question.silent')}
        </UnstyledButton>
        <UnstyledButton type="button" className={styles.way ?? ''} disabled={busy} onClick={onNotToday}>
          {t('question.notToday')}
        </UnstyledButton>
      </ScoreChoice>
    </section>
  );
}
