import type { Language } from '#shared/contract/values.ts';
import { UsageError } from './options.ts';
import { wordsIn } from './words.ts';

/** Why a program ends before it began, as the person who started it reads it. */
export interface Trouble {
  readonly sentence: string;
  readonly exitCode: 1 | 2;
}

/** A command was to work on a shop, and the data folder has none. */
export class NoShopHereError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`There is no shop in ${folder}`);
    this.name = 'NoShopHereError';
    this.folder = folder;
  }
}

/** Puts whatever was thrown while starting into a sentence; the reason of a fault nobody foresaw goes along, its stack never. */
export function troubleOf(error: unknown, language: Language): Trouble {
  const t = wordsIn(language);
  if (error instanceof UsageError) {
    return { sentence: t(`shell:usage.${error.problem}`, { word: error.word }), exitCode: 2 };
  }
  return { sentence: sentenceOf(error, language), exitCode: 1 };
}

// Told apart by name: the same class comes out of several bundles.
function sentenceOf(error: unknown, language: Language): string {
  const t = wordsIn(language);
  if (!(error instanceof Error)) return t('shell:trouble.unknown', { reason: String(error) });
  if (error instanceof NoShopHereError) return t('shell:trouble.no_shop_here', { folder: error.folder });
  if (error.name === 'FolderInUseError') {
    const holder = 'holder' in error && typeof error.holder === 'string' ? error.holder : null;
    return holder === null ? t('shell:trouble.folder_in_use') : t('shell:trouble.folder_in_use_by', { holder });
  }
  if (error.name === 'NewerFileError') return t('shell:trouble.newer_file');
  if (error.name === 'ForeignFileError') return t('shell:trouble.foreign_file');
  const port = 'port' in error && typeof error.port === 'number' ? error.port : null;
  if (isDamagedFile(error)) return t('shell:trouble.damaged_file');
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return t('shell:trouble.port_in_use', { port });
    case 'EACCES':
      if (port !== null) return t('shell:trouble.port_forbidden', { port });
      return t('shell:trouble.folder_not_writable', { path: pathOf(error) });
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return t('shell:trouble.folder_not_writable', { path: pathOf(error) });
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return t('shell:trouble.disk_full');
    default:
      return t('shell:trouble.unknown', { reason: error.message });
  }
}

/** Whether the shop's file is there and cannot be read. */
export function isDamagedFile(error: unknown): boolean {
  return error instanceof Error && ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(codeOf(error));
}

/** Without SQLite's extension, as in SQLITE_READONLY_DIRECTORY. */
function codeOf(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
}

function pathOf(error: Error): string {
  return 'path' in error && typeof error.path === 'string' ? error.path : '--data-dir';
}
