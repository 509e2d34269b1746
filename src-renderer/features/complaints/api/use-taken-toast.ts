import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, GestureView } from '#shared/contract/complaints.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { playSound } from '#renderer/ui/sound.ts';
import { showToast, type ToastAction } from '#renderer/ui/toast.store.ts';
import { useComplaintLinks } from '../complaint-links.ts';
import { useGestureWords } from '../use-gesture-words.ts';
import { useWhen } from '#renderer/lib/use-when.ts';
import { keepCase } from './keep-case.ts';

/** How long what was just done is offered for another look, or to be undone (milliseconds). */
const offeredMs = 10_000;

/** Says what was taken or settled; what was given can be taken back for as long as the backend lets anybody do so. */
export function useTakenToast(): (taken: CaseDetail) => void {
  const { t } = useTranslation(['complaints', 'common']);
  const when = useWhen();
  const sentence = useErrorSentence();
  const gestureWords = useGestureWords();
  const { onOpenCase } = useComplaintLinks();
  const undoing = useRef(false);

  const openCase = ({ id }: CaseDetail): ToastAction => ({ label: t('take.openCase'), run: () => onOpenCase(id) });

  async function takeBack(taken: CaseDetail, gesture: GestureView): Promise<void> {
    if (undoing.current) return;
    undoing.current = true;
    try {
      const left = await client.complaints.takeBack({
        commandId: newCommandId(),
        caseId: taken.id,
        gestureId: gesture.id,
        reason: t('take.undone'),
        approvalId: null,
      });
      keepCase(left);
      const words = { gesture: gestureWords(gesture) };
      showToast({
        text: left.state === 'settled' ? t('take.takenBack', words) : t('take.takenBackOpen', words),
        also: openCase(taken),
        durationMs: offeredMs,
      });
    } catch (error) {
      playSound('refusal');
      showToast({ text: sentence(error), tone: 'bad', also: openCase(taken) });
    } finally {
      undoing.current = false;
    }
  }

  function takenWords({ customerName, answer }: CaseDetail): string {
    const name = customerName === null ? t('take.taken') : t('take.takenFrom', { name: customerName });
    return answer.state === 'running' ? `${name} · ${t('take.answerBy', { when: when(answer.dueAt) })}` : name;
  }

  return (taken) => {
    const gesture = taken.gestures.findLast(({ takenBack }) => !takenBack);
    if (gesture === undefined) {
      showToast({ text: takenWords(taken), also: openCase(taken), durationMs: offeredMs });
      return;
    }
    const given = gestureWords(gesture);
    const { customerName: name } = taken;
    const left = gesture.undoUntil === null ? 0 : Math.min(offeredMs, gesture.undoUntil - Date.now());
    showToast({
      text: name === null ? t('take.settled', { gesture: given }) : t('take.settledFor', { gesture: given, name }),
      also: openCase(taken),
      ...(left <= 0
        ? { durationMs: offeredMs }
        : {
            durationMs: left,
            action: { label: t('common:undo'), run: () => void takeBack(taken, gesture) },
          }),
    });
  };
}
