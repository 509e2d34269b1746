import type { ReasonId } from '#shared/domain/kernel/ids.ts';

/** The one name that is being written. */
export type Writing =
  | { readonly kind: 'rename'; readonly id: ReasonId }
  | { readonly kind: 'add'; readonly groupId: ReasonId | null };
