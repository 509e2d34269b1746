import { describe, expect, it } from 'vitest';
import { lintPlanted } from './planted.ts';

const sql = 'export const sql = `SELECT id FROM card WHERE id = :id`;';
const refused = {
  'a service reads': ['src-main/backend/features/cards/a.service.ts', sql],
  'a report writes': [
    'src-main/backend/features/reports/worth/a.report.ts',
    `export const sql = 'UPDATE card SET stamps = 0';`,
  ],
  'a column stands in it': [
    'src-main/backend/features/cards/b.ts',
    'export const sqlOf = (table: string) => `DELETE FROM ${table}`;',
  ],
  'the command line adds': ['src-main/cli/a.ts', `export const sql = 'INSERT OR IGNORE INTO card (id) VALUES (1)';`],
} as const;
const accepted = {
  'a repository': ['src-main/backend/features/cards/a.repository.ts', sql],
  'a migration': ['src-main/backend/store/migrations/0001-a.ts', sql],
  'the store': ['src-main/backend/store/a.ts', sql],
  'a test': ['test/integration/a.test.ts', sql],
  'words that are no SQL': ['src-main/cli/b.ts', `export const said = 'Select a program, update it, delete from it';`],
} as const;

describe('the rule about where SQL stands', () => {
  const refusals = lintPlanted(
    'sql-place',
    Object.fromEntries([...Object.values(refused), ...Object.values(accepted)]),
  );

  it.each(Object.entries(refused))('refuses it where %s', (_where, [path]) => {
    expect(refusals.get(path)).toContain('SQL belongs into a repository');
  });

  it.each(Object.entries(accepted))('accepts %s', (_where, [path]) => {
    expect(refusals.get(path)).toBeUndefined();
  });
});
