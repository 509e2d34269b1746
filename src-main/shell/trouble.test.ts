import { describe, expect, it } from 'vitest';
import { FolderInUseError } from '#main/backend/store/lock.ts';
import { ForeignFileError, NewerFileError } from '#main/backend/store/migrate.ts';
import { UsageError } from './options.ts';
import { troubleOf } from './trouble.ts';

const withCode = (code: string, more: object = {}) => Object.assign(new Error(`boom ${code}`), { code, ...more });

describe('why Stempel does not start', () => {
  it.each<[unknown, RegExp]>([
    [new FolderInUseError('in the browser, process 7'), /^Another Stempel \(in the browser, process 7\) has/],
    [new FolderInUseError(null), /^Another Stempel has/],
    [new NewerFileError(99), /newer Stempel/],
    [new ForeignFileError(), /belongs to another program/],
    [withCode('EADDRINUSE', { port: 7 }), /^Port 7 is taken/],
    [withCode('EACCES', { port: 80 }), /port 80/],
    [withCode('EACCES', { path: '/there' }), /may not write in \/there/],
    [withCode('SQLITE_READONLY_DIRECTORY'), /may not write/],
    [withCode('SQLITE_CORRUPT'), /damaged/],
    [withCode('SQLITE_NOTADB'), /damaged/],
    [withCode('ENOSPC'), /disk is full/],
    [new Error('the moon'), /What the computer says: the moon$/],
    ['only words', /only words$/],
  ])('%s is one sentence and exit code 1', (error, sentence) => {
    const trouble = troubleOf(error, 'en');
    expect(trouble.sentence).toMatch(sentence);
    expect(trouble.sentence).not.toContain('\n');
    expect(trouble.exitCode).toBe(1);
  });

  it('is a usage error with exit code 2', () => {
    const trouble = troubleOf(new UsageError('bad_port', 'abc'), 'pl');
    expect(trouble).toEqual({ sentence: '--port przyjmuje liczbę od 0 do 65535, a nie „abc”.', exitCode: 2 });
  });
});
