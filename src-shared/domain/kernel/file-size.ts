const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * A file's size as people read it: "820 kB", "1.4 MB".
 * @param bytes counted in thousands, as disks are sold
 * @param locale BCP 47 tag that says how numbers are written
 */
export function fileSizeInWords(bytes: number, locale: string): string {
  let size = bytes;
  let step = 0;
  while (Math.round(size) >= 1000 && step < units.length - 1) {
    size /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && step > 1 ? 1 : 0,
  }).format(size);
}
