import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '#test/builders/visit-columns.ts';
import { keptParts } from './kept-parts.ts';

const chunkOf = (stamps: number) =>
  columnsOf([{ customerId: 1, day: 20_000, programId: 1, staffId: 0, hour: 8, stamps }]);

const stampsOf = (chunk: ReturnType<typeof chunkOf>): number => chunk.stamps[0] ?? 0;

it('makes anew only parts of chunks that were read again, or all where what they hang on is another', () => {
  const parts = keptParts();
  const made: number[] = [];
  const ask = (chunks: ReturnType<typeof chunkOf>[], given: string) =>
    parts.ofEach({ name: 'doubled', given }, chunks, (chunk, place) => {
      made.push(place);
      return 2 * stampsOf(chunk);
    });
  const [one, two, three] = [chunkOf(1), chunkOf(2), chunkOf(3)];
  expect(ask([one, two], 'a')).toEqual([2, 4]);
  expect(ask([one, three], 'a')).toEqual([2, 6]);
  expect(made).toEqual([0, 1, 1]);
  expect(ask([one, three], 'b')).toEqual([2, 6]);
  expect(made).toEqual([0, 1, 1, 0, 1]);
  parts.clear();
  expect(ask([one, three], 'b')).toEqual([2, 6]);
  expect(made).toHaveLength(7);
});

it('keeps a sum that is the one of all parts as they are now', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat({ max: 3 }), { maxLength: 6 })), (rounds) => {
      // The same few objects again and again, as chunks are that nobody changed.
      const all = [0, 1, 2, 3].map((value) => ({ value }));
      const parts = keptParts();
      for (const round of rounds) {
        const now = round.flatMap((at) => all[at] ?? []);
        const sum = parts.sumOf('values', now, {
          begin: () => ({ total: 0 }),
          add: (kept, { value }, by) => {
            kept.total += by * value;
          },
        });
        expect(sum.total).toBe(round.reduce((total, at) => total + at, 0));
      }
    }),
  ));
