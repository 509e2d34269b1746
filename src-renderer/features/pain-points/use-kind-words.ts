import { useTranslation } from 'react-i18next';
import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';

/** What a kind is called: by the shop, or in the language of whoever reads. */
export function useKindWords(): (kind: Pick<PainPointKind, 'code' | 'name'>) => string {
  const { t } = useTranslation('pain-points');
  return ({ code, name }) => (name !== '' || code === null ? name : t(`kind.${code}`));
}
