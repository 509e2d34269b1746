import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { announce } from '#renderer/ui/live-region.store.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import type { CaseActions } from './api/use-case-actions.ts';
import { useEventWords } from './use-event-words.ts';
import { useGestureWords } from './use-gesture-words.ts';

/** Says in passing what was done, and offers to take back what was given. */
export function useCaseNews({ undo }: CaseActions, latest: CaseDetail) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const eventWords = useEventWords(latest);
  const gestureWords = useGestureWords();

  function tell(before: CaseDetail, after: CaseDetail): void {
    const number = format.number(after.id);
    const given = after.gestures.find(({ id }) => !before.gestures.some((known) => known.id === id));
    const settled = after.state === 'settled' && before.state !== 'settled';
    if (given !== undefined) {
      const words = { number, what: gestureWords(given) };
      showToast({
        text: t(settled ? 'case.done.givenAndSettled' : 'case.done.given', words),
        action: { label: t('case.done.undo'), run: () => void undo(given.id) },
      });
      return;
    }
    const last = after.events.at(-1);
    if (settled) showToast({ text: t('case.done.settled', { number }) });
    // What stays on screen is seen there; it is only read out.
    else if (last !== undefined) announce(eventWords(last).what);
  }

  return { tell };
}
