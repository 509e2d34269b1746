import { expect, it } from 'vitest';
import { givenInWords } from './given-words.ts';

it.each([
  [{ kind: 'stamps', text: '', quantity: 1 }, 'en', '1 bonus stamp'],
  [{ kind: 'stamps', text: '', quantity: 3 }, 'pl', '3 dodatkowe pieczątki'],
  [{ kind: 'stamps', text: '', quantity: 5 }, 'pl', '5 dodatkowych pieczątek'],
  [{ kind: 'stamps', text: '', quantity: 2 }, 'id', '2 stempel bonus'],
  [{ kind: 'refund', text: '', quantity: 0 }, 'pl', 'zwrot 14 zł'],
  [{ kind: 'reward', text: 'Free coffee', quantity: 0 }, 'pl', 'Free coffee'],
] as const)('%j in %s is %s', (given, language, words) => expect(givenInWords(given, '14 zł', language)).toBe(words));
