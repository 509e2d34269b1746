/** Why a file cannot be added: no photo or paper, an HEIC this computer cannot show, a broken picture, too large. */
export type Unfit = 'type' | 'heic' | 'broken' | 'large' | 'empty';

export class UnfitFileError extends Error {
  readonly why: Unfit;

  constructor(why: Unfit, options?: ErrorOptions) {
    super(`This file cannot be added: ${why}`, options);
    this.name = 'UnfitFileError';
    this.why = why;
  }
}
