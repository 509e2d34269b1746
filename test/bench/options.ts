import { parseArgs } from 'node:util';

export const PARTS = ['start', 'stamp', 'search', 'import', 'scan', 'reports', 'btyd'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly customers: number;
  readonly stamps: number;
  /** Kept between runs when it is named; otherwise a temporary one. */
  readonly dataFolder: string | null;
  readonly json: string;
  readonly parts: readonly Part[];
}

const USAGE = `npm run bench -- [--customers=N] [--stamps=N] [--data-dir=DIR] [--json=FILE] [--only=${PARTS.join(',')}]`;

export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      customers: { type: 'string', default: '3000' },
      stamps: { type: 'string', default: '30000' },
      'data-dir': { type: 'string' },
      json: { type: 'string', default: 'out/bench.json' },
      only: { type: 'string' },
    },
  });
  const asked = values.only?.split(',') ?? PARTS;
  const parts = PARTS.filter((part) => asked.includes(part));
  const customers = Number(values.customers);
  const stamps = Number(values.stamps);
  if (!(customers > 0) || !(stamps > 0) || parts.length === 0) throw new Error(USAGE);
  return { customers, stamps, dataFolder: values['data-dir'] ?? null, json: values.json, parts };
}
