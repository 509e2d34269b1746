import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import type { Rating } from '#shared/contract/satisfaction.contract.ts';
import { isBad, type Score } from '#shared/domain/satisfaction/score.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextAreaField } from '#renderer/ui/text-area-field.tsx';
import { useRatings } from '../api/satisfaction-queries.ts';
import { useRating } from '../api/use-rating.ts';
import { BadGrade } from './bad-grade.tsx';
import { RatingList } from './rating-list.tsx';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './satisfaction.module.css';
import { ScoreChoice } from './score-choice.tsx';

const longestRemark = 1000;

export interface CaseSatisfactionProps {
  readonly caseId: CaseId;
  /** Settled or closed: only then is there something to ask about. */
  readonly canAsk: boolean;
  readonly asking: boolean;
  readonly onAsking: (asking: boolean) => void;
}

/** What the customer said about how it was put right, each time she was asked. */
export function CaseSatisfaction({ caseId, canAsk, asking, onAsking }: CaseSatisfactionProps) {
  const { t } = useTranslation('satisfaction');
  const sentence = useErrorSentence();
  const { data: ratings, error } = useRatings(caseId);
  const rating = useRating('case');
  const [bad, setBad] = useState<Rating>();
  if (!canAsk && (ratings === undefined || ratings.length === 0)) return null;

  async function keep(score: Score | null, remark: string): Promise<void> {
    const given = await rating.rate(caseId, score, remark, () => setBad(undefined));
    if (given === undefined) return;
    onAsking(false);
    setBad(isBad(score) ? given : undefined);
  }

  return (
    <Card title={t('case.title')}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {ratings === undefined || ratings.length === 0 ? (
        <Quiet small>{t('case.none')}</Quiet>
      ) : (
        <RatingList ratings={ratings} />
      )}
      {canAsk && bad !== undefined ? <BadGrade rating={bad} actions={rating} onDone={() => setBad(undefined)} /> : null}
      {canAsk && asking ? (
        <AskForm
          busy={rating.busy}
          onKeep={(score, remark) => void keep(score, remark)}
          onCancel={() => onAsking(false)}
        />
      ) : null}
      {canAsk && !asking && bad === undefined ? (
        <div className={styles.ask}>
          <BigButton shortcut={t('case.key')} onClick={() => onAsking(true)}>
            {t('case.ask')}
          </BigButton>
        </div>
      ) : null}
    </Card>
  );
}

interface AskProps {
  readonly busy: boolean;
  readonly onKeep: (score: Score | null, remark: string) => void;
  readonly onCancel: () => void;
}

function AskForm({ busy, onKeep, onCancel }: AskProps) {
  const { t } = useTranslation('satisfaction');
  const [score, setScore] = useState<Score>();
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // Whoever asked for the form goes on in it.
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (score === undefined) setMissing(true);
        else onKeep(score, remark.trim());
      }}
    >
      <ScoreChoice
        ref={first}
        label={t('question.answers')}
        value={score}
        busy={busy}
        onChoose={(chosen) => {
          setMissing(false);
          setScore(chosen);
        }}
      />
      {missing ? <ErrorNotice>{t('case.scoreMissing')}</ErrorNotice> : null}
      <TextAreaField label={t('case.remark')} value={remark} onChange={setRemark} maxLength={longestRemark} />
      <div className={styles.ways}>
        <BigButton variant="main" type="submit" busy={busy}>
          {t('case.keep')}
        </BigButton>
        <BigButton variant="plain" disabled={busy} onClick={() => onKeep(null, remark.trim())}>
          {t('question.silent')}
        </BigButton>
        <BigButton variant="plain" disabled={busy} onClick={onCancel}>
          {t('case.cancel')}
        </BigButton>
      </div>
    </form>
  );
}
