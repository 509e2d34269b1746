/** Shares that were added up or taken from 1 are off by this much. */
const exactWithin = 1e-9;

const isWhole = (share: number): boolean => share <= exactWithin || share >= 1 - exactWithin;

interface Decimals {
  /** At most so many, where that says none or all of nothing else. */
  readonly most?: number;
  /** At least so many. */
  readonly least?: number;
}

/**
 * A share as percent. Only none is written "0 %" and only all "100 %": what would be rounded to that gets one decimal
 * more, and what would be even so is written as less or more than it: 442 of 444 are "99.5 %", 1 of 5,000 "<0.1 %".
 * @param share 0 to 1
 */
export function percentWords(locale: string, share: number, { most = 0, least = 0 }: Decimals = {}): string {
  const words = (value: number, decimals: number): string =>
    percentFormat(locale, Math.min(least, decimals), decimals).format(value);
  if (isWhole(share)) return words(share, most);
  for (const decimals of [most, most + 1]) {
    const written = words(share, decimals);
    if (written !== words(0, decimals) && written !== words(1, decimals)) return written;
  }
  const smallest = 10 ** -(most + 3);
  return share < 0.5 ? `<${words(smallest, most + 1)}` : `>${words(1 - smallest, most + 1)}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function percentFormat(locale: string, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { style: 'percent', minimumFractionDigits: least, maximumFractionDigits: most } as const;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/**
 * Decimals with which a share in percent is written in files: one, or as many as it takes to tell it from none and all,
 * at most six.
 */
export function percentDecimals(share: number): number {
  if (isWhole(share)) return 1;
  for (let decimals = 1; decimals < 6; decimals += 1) {
    const written = Number((share * 100).toFixed(decimals));
    if (written !== 0 && written !== 100) return decimals;
  }
  return 6;
}

/** A share, or a difference of two (-1 to 1), as a CSV takes it: percent with {@link percentDecimals}. */
export function inPercent(share: number): number {
  const at = 10 ** percentDecimals(Math.abs(share));
  return Math.round(share * 100 * at) / at;
}
