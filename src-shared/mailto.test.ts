import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddressOf } from './mailto.ts';

describe('the address of a message', () => {
  it('says whom, what about, and what', () => {
    expect(mailAddressOf({ to: 'anna@example.com', subject: 'Żal & co?', body: 'Hi\nAnna' })).toBe(
      'mailto:anna@example.com?subject=%C5%BBal%20%26%20co%3F&body=Hi%0D%0AAnna',
    );
    expect(mailAddressOf({ to: null, subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
  });

  it('cannot be made to say more, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (to, subject, body) => {
          const url = new URL(mailAddressOf({ to, subject, body }));
          expect(url.protocol).toBe('mailto:');
          expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
          expect(url.searchParams.get('subject')).toBe(subject);
          expect(url.hash).toBe('');
        },
      ),
    );
  });
});
