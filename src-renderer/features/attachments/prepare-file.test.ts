import { describe, expect, it } from 'vitest';
import { isHeic, kindOf, withinSide } from './prepare-file.ts';

describe('a file that is to be added', () => {
  it.each([
    ['cup.jpg', 'image/jpeg', 'picture'],
    ['cup.JPG', '', 'picture'],
    ['IMG_1.HEIC', '', 'picture'],
    ['bill.pdf', '', 'pdf'],
    ['bill', 'application/pdf', 'pdf'],
    ['cup.gif', 'image/gif', null],
    ['drawing.svg', 'image/svg+xml', null],
    ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
    ['cup.jpg', 'text/html', null],
  ] as const)('%s (%s) is %s', (name, type, kind) => expect(kindOf({ name, type })).toBe(kind));

  it('is known as HEIC by its type or its name', () => {
    expect(isHeic({ name: 'IMG_1.HEIC', type: '' })).toBe(true);
    expect(isHeic({ name: 'IMG_1', type: 'image/heif' })).toBe(true);
    expect(isHeic({ name: 'heic.jpg', type: 'image/jpeg' })).toBe(false);
  });
});

describe('a picture', () => {
  it.each([
    [4032, 3024, 2000, 1500],
    [3024, 4032, 1500, 2000],
    [800, 600, 800, 600],
    [20_000, 3, 2000, 1],
  ])('of %i by %i becomes %i by %i', (width, height, wide, high) =>
    expect(withinSide({ width, height }, 2000)).toEqual({ width: wide, height: high }),
  );
});
