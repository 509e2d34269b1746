/** A new one that was begun elsewhere, as it stands in the address. */
export interface ImprovementsSearch {
  /** The kind of pain points it is to make rarer. */
  readonly kind?: number;
}

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readImprovementsSearch({ kind }: Record<string, unknown>): ImprovementsSearch {
  return typeof kind === 'number' && Number.isSafeInteger(kind) && kind > 0 ? { kind } : {};
}
