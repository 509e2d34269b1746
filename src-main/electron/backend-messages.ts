import type { Language } from '#shared/contract/values.ts';

/** What the main process tells the backend's process; a `connect` carries the window's port. */
export type ToBackend =
  | {
      readonly kind: 'open';
      readonly dataFolder: string;
      readonly language: Language;
      readonly who: string;
      readonly version: string;
    }
  | { readonly kind: 'connect'; readonly id: string }
  | { readonly kind: 'close' };

/** What it answers. After `failed` and `closed` it only waits to be ended, so that no message is lost. */
export type FromBackend =
  | { readonly kind: 'ready'; readonly shopLanguage: Language | null }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'closed' };
