import type { Shop } from '#shared/contract/shop.contract.ts';

/** What `start: 'shop'` begins with: a cafe, three people, one card of ten stamps, nobody enrolled. */
export const theShop: Shop = {
  name: 'Café Linden',
  currency: 'PLN',
  zone: 'Europe/Warsaw',
  cutoffMinutes: 240,
  language: 'en',
  accent: 'brick',
  autoLockMinutes: null,
  country: 'PL',
  scannerPrefix: '',
};

export const people = {
  owner: { name: 'Marta', pin: '271828', role: 'owner' },
  manager: { name: 'Janek', pin: '314159', role: 'manager' },
  counter: { name: 'Basia', pin: '4826', role: 'counter' },
} as const;
