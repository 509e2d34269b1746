import { useEffect } from 'react';
import { create } from 'zustand';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Whom the screen is about, for what is begun from outside of it. */
export const useCustomerInFrontStore = create<{ readonly customerId: CustomerId | null }>()(() => ({
  customerId: null,
}));

/** Says whom the screen is about while it is there. */
export function useCustomerInFront(customerId: CustomerId | null): void {
  useEffect(() => {
    useCustomerInFrontStore.setState({ customerId });
    return () => useCustomerInFrontStore.setState({ customerId: null });
  }, [customerId]);
}
