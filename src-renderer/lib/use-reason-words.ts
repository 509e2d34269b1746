import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReasonNames } from '#shared/contract/complaint-reasons.contract.ts';

type Named = Pick<ReasonNames, 'code' | 'name'>;

/** Names a reason of complaints, or a group of them: as the shop calls it, else in the reader's language. */
export function useReasonWords(): (reason: Named) => string {
  const { t } = useTranslation('complaint-reasons');
  return useCallback(
    ({ code, name }) => {
      if (name !== '') return name;
      return code === null ? '' : t(`name.${code}`);
    },
    [t],
  );
}

/** ... with the group it is in before it, where it stands alone: "The product · It was cold". */
export function useWholeReasonWords(): (reason: ReasonNames) => string {
  const { t } = useTranslation('complaint-reasons');
  const words = useReasonWords();
  return useCallback(
    (reason) =>
      reason.group === null ? words(reason) : t('inGroup', { group: words(reason.group), name: words(reason) }),
    [t, words],
  );
}
