import { describe, expect, it } from 'vitest';
import type { Backup } from '#shared/contract/backups.contract.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { storedBackups } from './stored-backups.ts';

const backup = (name: string, at: number, place: Backup['place']): Backup => ({
  name,
  at: asMoment(at),
  why: 'timer',
  bytes: 1,
  head: 1,
  customers: 1,
  place,
  verified: true,
});

describe('stored backups', () => {
  it('are one line for all copies of a backup', () => {
    const lines = storedBackups([backup('a', 1, 'data_folder'), backup('a', 1, 'second_place')]);
    expect(lines).toMatchObject([{ name: 'a', places: ['data_folder', 'second_place'] }]);
  });

  it('come newest first, wherever they lie', () => {
    const lines = storedBackups([
      backup('new', 3, 'data_folder'),
      backup('old', 1, 'data_folder'),
      backup('between', 2, 'second_place'),
    ]);
    expect(lines.map(({ name }) => name)).toEqual(['new', 'between', 'old']);
  });
});
