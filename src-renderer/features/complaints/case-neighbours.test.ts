import { expect, test } from 'vitest';
import { asId, type CaseId } from '#shared/domain/kernel/ids.ts';
import { neighboursOf } from './case-neighbours.ts';

const id = (number: number) => asId<CaseId>(number);
const rows = [7, 3, 9].map((number) => ({ id: id(number) }));

test('one goes on by clock, and round from the last to the first', () => {
  expect(neighboursOf(rows, 3, id(7))).toMatchObject({ previous: 9, next: 3, place: 1 });
  expect(neighboursOf(rows, 3, id(9))).toMatchObject({ previous: 3, next: 7, place: 3 });
});

test('from a case that does not need me one comes to the most urgent', () => {
  expect(neighboursOf(rows, 3, id(4))).toMatchObject({ next: 7, place: undefined });
});

test('the only case has no neighbours', () => {
  expect(neighboursOf([{ id: id(7) }], 1, id(7))).toMatchObject({ previous: undefined, next: undefined });
  expect(neighboursOf([], 0, id(7))).toMatchObject({ previous: undefined, next: undefined });
});
