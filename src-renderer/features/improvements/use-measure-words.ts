import { useTranslation } from 'react-i18next';
import type { Improvement } from '#shared/contract/improvements.contract.ts';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { useReasons } from '#renderer/lib/use-reasons.ts';
import { usePainPointKinds } from './api/improvement-queries.ts';

/** What is measured, in words; '' where nothing is. */
export function useMeasureWords(): (improvement: Pick<Improvement, 'measure' | 'kindId' | 'reasonId'>) => string {
  const { t } = useTranslation('pain-points');
  const kinds = usePainPointKinds();
  const reasons = useReasons().data ?? [];
  const reasonWords = useReasonWords();
  return ({ measure, kindId, reasonId }) => {
    if (measure.source === 'typed') return measure.name;
    if (measure.source === 'pain_points') {
      const kind = kinds.find(({ id }) => id === kindId);
      if (kind === undefined) return '';
      return kind.name !== '' || kind.code === null ? kind.name : t(`kind.${kind.code}`);
    }
    if (measure.source === 'none') return '';
    const reason = reasons.flatMap((group) => [group, ...group.reasons]).find(({ id }) => id === reasonId);
    return reason === undefined ? '' : reasonWords(reason);
  };
}
