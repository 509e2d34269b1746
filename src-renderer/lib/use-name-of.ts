import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** A customer's name as it is shown: who was erased has none any more, and goes by her number. */
export function useNameOf(): (name: string, customerId: CustomerId) => string {
  const { t } = useTranslation('common');
  return useCallback((name, customerId) => (name === '' ? t('erasedCustomer', { number: customerId }) : name), [t]);
}
