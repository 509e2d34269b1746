import { useTranslation } from 'react-i18next';
import type { CaseDetail, CaseEvent } from '#shared/contract/complaints.contract.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { GestureId } from '#shared/domain/kernel/ids.ts';
import { useWholeReasonWords } from '#renderer/lib/use-reason-words.ts';
import type { Score } from '#shared/domain/satisfaction/score.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useGestureWords } from './use-gesture-words.ts';

export interface EventWords {
  readonly what: string;
  /** What somebody wrote, in her own words. */
  readonly text: string;
}

/** Makes a readable line of what happened to a case. */
export function useEventWords({ gestures, promises }: CaseDetail): (event: CaseEvent) => EventWords {
  const { t } = useTranslation(['complaints', 'satisfaction']);
  const format = useFormat();
  const gestureWords = useGestureWords();
  const reasonWords = useWholeReasonWords();

  function given(id: GestureId): string {
    const gesture = gestures.find((candidate) => candidate.id === id);
    return gesture === undefined ? '' : gestureWords(gesture);
  }

  function scoreWords(score: Score): string {
    return t('satisfaction:answer', { words: t(`satisfaction:score.${score}`), score });
  }

  return ({ caseId, what }) => {
    switch (what.kind) {
      case 'taken':
        return { what: t('case.event.taken'), text: '' };
      case 'acknowledged':
        return { what: t('case.event.acknowledged'), text: '' };
      case 'assigned':
        return {
          what: what.to === null ? t('case.event.unassigned') : t('case.event.assigned', { name: what.to }),
          text: '',
        };
      case 'severity':
        return {
          what: t('case.event.severity', { from: t(`severity.${what.from}`), to: t(`severity.${what.to}`) }),
          text: '',
        };
      case 'reason':
        return { what: t('case.event.reason', { from: reasonWords(what.from), to: reasonWords(what.to) }), text: '' };
      case 'note':
        return { what: t('case.event.note'), text: what.text };
      case 'answered':
        return { what: t('case.event.answered', { channel: t(`channel.${what.channel}`) }), text: what.text };
      case 'waiting':
        return { what: t('case.event.waiting'), text: what.text };
      case 'resumed':
        return { what: t('case.event.resumed'), text: '' };
      case 'gesture':
        return { what: t('case.event.given', { what: given(what.gesture) }), text: '' };
      case 'gesture_taken_back':
        return { what: t('case.event.takenBack', { what: given(what.gesture) }), text: what.reason };
      case 'promised':
        return { what: t('case.event.promised', { day: format.day(what.dueOn) }), text: what.text };
      case 'promise_ended':
        return {
          what: t(what.kept ? 'case.event.kept' : 'case.event.broken'),
          text: promises.find((one) => one.caseId === caseId && one.number === what.promise)?.text ?? '',
        };
      case 'attached':
        return { what: t('case.event.attached'), text: what.text };
      case 'detached':
        return { what: t('case.event.detached'), text: what.text };
      case 'settled':
        return { what: t('case.event.settled'), text: what.text };
      case 'closed':
        return { what: t('case.event.closed'), text: '' };
      case 'reopened':
        return { what: t('case.event.reopened'), text: what.text };
      case 'rated':
        return {
          what:
            what.score === null
              ? t('case.event.ratedSilent')
              : t('case.event.rated', { answer: scoreWords(what.score) }),
          text: what.text,
        };
      case 'rating_taken_back':
        return { what: t('case.event.ratingTakenBack'), text: '' };
      case 'merged_into':
        return { what: t('case.event.mergedInto', { number: format.number(what.into) }), text: '' };
      case 'absorbed':
        return { what: t('case.event.absorbed', { number: format.number(what.source) }), text: '' };
      case 'unmerged':
        return { what: t('case.event.unmerged', { number: format.number(what.other) }), text: '' };
      case 'linked':
        return { what: t('case.event.linked', { number: format.number(what.other) }), text: '' };
      case 'unlinked':
        return { what: t('case.event.unlinked', { number: format.number(what.other) }), text: '' };
      default:
        return assertNever(what);
    }
  };
}
