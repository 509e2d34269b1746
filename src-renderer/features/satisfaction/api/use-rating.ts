import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '#shared/contract/satisfaction.contract.ts';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import type { RatingPlace, Score } from '#shared/domain/satisfaction/score.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useSatisfactionLinks } from '../satisfaction-links.ts';
import { useAnswerWords } from '../use-answer-words.ts';

/** Writes down what a customer said, one thing at a time; each says in passing how it went. */
export function useRating(place: RatingPlace) {
  const { t } = useTranslation(['satisfaction', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const words = useAnswerWords();
  const { onOpenCase } = useSatisfactionLinks();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);

  async function send<Value>(call: (commandId: CommandId) => Promise<Value>): Promise<Value | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    try {
      return await call(newCommandId());
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  /** @param onUndone it was a slip, and taken back within its ten seconds */
  async function rate(
    caseId: CaseId,
    score: Score | null,
    remark: string,
    onUndone: () => void,
  ): Promise<Rating | undefined> {
    const rating = await send((commandId) => client.satisfaction.rate({ commandId, caseId, place, score, remark }));
    if (rating === undefined) return undefined;
    const undo = async (): Promise<void> => {
      const back = await send((commandId) => client.satisfaction.takeBack({ commandId, ratingId: rating.id }));
      if (back === undefined) return;
      showToast({ text: t('question.undone') });
      onUndone();
    };
    showToast({
      text: score === null ? t('question.thanksSilent') : t('question.thanks', { answer: words(score) }),
      action: { label: t('common:undo'), run: () => void undo() },
    });
    return rating;
  }

  async function putOff(caseId: CaseId): Promise<void> {
    const done = await send((commandId) => client.satisfaction.putOff({ commandId, caseId }));
    if (done !== undefined) showToast({ text: t('question.putOff') });
  }

  /** On her word, which is written down as the reason. */
  async function reopen({ caseId, score, remark }: Pick<Rating, 'caseId' | 'score' | 'remark'>): Promise<boolean> {
    const answer = remark === '' ? words(score) : `${words(score)}. ${remark}`;
    const text = place === 'counter' ? t('bad.words', { answer }) : t('bad.wordsCase', { answer });
    const open = await send((commandId) => client.satisfaction.reopen({ commandId, caseId, text }));
    if (open === undefined) return false;
    showToast({
      text: t('bad.reopened', { number: format.number(caseId) }),
      ...(place === 'counter' ? { also: { label: t('bad.openCase'), run: () => onOpenCase(caseId) } } : {}),
    });
    return true;
  }

  return { rate, putOff, reopen, busy };
}
