import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentTypes, LONGEST_ATTACHMENT_NAME, nameFitsType, nameOfType } from './attachment.ts';

describe('the name of an attachment', () => {
  it.each([
    ['cup.jpg', 'image/jpeg', true],
    ['CUP.JPEG', 'image/jpeg', true],
    ['cup.jpg', 'image/png', false],
    ['bill.pdf', 'application/pdf', true],
    ['bill.pdf.exe', 'application/pdf', false],
    ['bill', 'application/pdf', false],
    ['jpg', 'image/jpeg', false],
  ] as const)('%s as %s: %s', (name, type, fits) => expect(nameFitsType(name, type)).toBe(fits));

  it.each([
    ['IMG_0042.HEIC', 'image/jpeg', 'IMG_0042.jpg'],
    ['cup.jpeg', 'image/jpeg', 'cup.jpeg'],
    ['cup 2.5', 'image/png', 'cup 2.png'],
    ['zdjęcie', 'image/jpeg', 'zdjęcie.jpg'],
    ['', 'image/png', '.png'],
  ] as const)('%s becomes, as %s, %s', (name, type, named) => expect(nameOfType(name, type)).toBe(named));

  it('fits the type and is not too long, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: 'grapheme' }),
        fc.constantFrom(...attachmentTypes),
        (name, type) => {
          const named = nameOfType(name, type);
          expect(nameFitsType(named, type)).toBe(true);
          expect(named.length).toBeLessThanOrEqual(LONGEST_ATTACHMENT_NAME + 5);
        },
      ),
    );
  });
});
