import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { PolicyFault } from './policy-draft.ts';

/** The sentence for what is wrong at a field. */
export function useFaultWords(): (fault: PolicyFault) => string {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  return ({ why, min = 0, max = 0 }) => t(`policy.wrong.${why}`, { min: format.number(min), max: format.number(max) });
}
