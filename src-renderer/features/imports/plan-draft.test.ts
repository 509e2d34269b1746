import { describe, expect, it } from 'vitest';
import type { ImportFile } from '#shared/contract/imports.contract.ts';
import { asId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import { obstacleOf, suggestPlan, withColumn } from './plan-draft.ts';

const file: ImportFile = {
  fileId: 'f',
  name: 'regulars.csv',
  bytes: 10,
  encoding: 'utf-8',
  delimiter: ',',
  headed: true,
  headings: ['Name', 'Joined', 'Stamps'],
  sample: [['Anna', '05/13/2024', '3']],
  rows: 2,
  recognised: null,
  guess: ['name', null, 'opening_stamps'],
};
const noProgram = { country: 'PL', onlyProgram: null };

describe('a plan', () => {
  it('takes every guess over', () => {
    const onlyProgram = asId<ProgramId>(4);
    expect(suggestPlan(file, 'customers', { country: 'PL', onlyProgram })).toMatchObject({
      columns: ['name', null, 'opening_stamps'],
      programId: 4,
      headed: true,
      dateOrder: 'day_first',
    });
  });

  it('guesses the order of dates again when a column of them is chosen', () => {
    const plan = suggestPlan(file, 'customers', noProgram);
    expect(withColumn(file, plan, 1, 'enrolled_on', 'PL')).toEqual({
      columns: ['name', 'enrolled_on', 'opening_stamps'],
      dateOrder: 'month_first',
    });
    expect(withColumn(file, plan, 2, null, 'PL')).toEqual({ columns: ['name', null, null] });
  });

  it('says what stands against it', () => {
    const plan = suggestPlan(file, 'customers', noProgram);
    expect(obstacleOf(plan)).toEqual({ why: 'program' });
    expect(obstacleOf({ ...plan, columns: [null, null, null] })).toEqual({ why: 'missing', fields: ['name'] });
    expect(obstacleOf({ ...plan, columns: ['name', 'name', null] })).toEqual({ why: 'twice', field: 'name' });
    expect(obstacleOf({ ...plan, columns: ['name', 'notes', 'notes'] })).toBeUndefined();
  });
});
