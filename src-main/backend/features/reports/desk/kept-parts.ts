import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { KindOfPart, ReportTools, SumOfParts } from './report-tools.ts';

/** Kinds of parts that are kept; the one that was not asked for longest goes first. */
const MOST_KINDS = 40;

export interface KeptParts {
  readonly ofEach: ReportTools['ofEach'];
  readonly sumOf: ReportTools['sumOf'];
  readonly hold: ReportTools['hold'];
  clear(): void;
}

/** What was made of parts of the visits. A part that is read again is another object, and its own are gone with it. */
export function keptParts(): KeptParts {
  const kinds = new Map<string, { readonly given: string; readonly parts: WeakMap<VisitColumns, unknown> }>();
  const sums = new Map<string, { readonly sum: unknown; readonly parts: readonly unknown[] }>();
  const held = new Map<string, unknown>();
  const partsOf = (name: string, given: string): WeakMap<VisitColumns, unknown> => {
    const known = kinds.get(name);
    const kind = known?.given === given ? known : { given, parts: new WeakMap<VisitColumns, unknown>() };
    kinds.delete(name);
    kinds.set(name, kind);
    const [oldest] = kinds.keys();
    if (kinds.size > MOST_KINDS && oldest !== undefined) kinds.delete(oldest);
    return kind.parts;
  };
  return {
    ofEach: <Part>(
      { name, given = '' }: KindOfPart,
      chunks: readonly VisitColumns[],
      make: (chunk: VisitColumns, place: number) => Part,
    ): readonly Part[] => {
      const parts = partsOf(name, given);
      return chunks.map((chunk, place) => {
        if (!parts.has(chunk)) parts.set(chunk, make(chunk, place));
        return parts.get(chunk) as Part;
      });
    },
    sumOf: <Part, Sum>(name: string, parts: readonly Part[], { begin, add }: SumOfParts<Part, Sum>): Sum => {
      const known = sums.get(name) as { readonly sum: Sum; readonly parts: readonly Part[] } | undefined;
      const sum = known?.sum ?? begin();
      for (let place = 0; place < Math.max(parts.length, known?.parts.length ?? 0); place += 1) {
        const [was, is] = [known?.parts[place], parts[place]];
        if (was === is) continue;
        if (was !== undefined) add(sum, was, -1);
        if (is !== undefined) add(sum, is, 1);
      }
      sums.set(name, { sum, parts });
      return sum;
    },
    hold: <Value>(name: string, begin: () => Value): Value => {
      if (!held.has(name)) held.set(name, begin());
      return held.get(name) as Value;
    },
    clear: () => {
      held.clear();
      kinds.clear();
      sums.clear();
    },
  };
}
