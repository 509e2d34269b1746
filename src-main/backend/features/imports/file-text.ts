import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as letOthersIn } from 'node:timers/promises';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1252';

/** Small enough that the till does not notice that it is read between two stamps. */
const PIECE_BYTES = 64 * 1024;

function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const bytes = readSync(file, piece, 0, PIECE_BYTES, null);
      if (bytes === 0) return;
      yield piece.subarray(0, bytes);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of a file piece by piece, without its byte order mark. The file is opened for reading only. */
export function* textOf(path: string, encoding: FileEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const piece of piecesOf(path)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/**
 * How a file is written: by its byte order mark, as UTF-8 when all of it is, as UTF-16 when every other byte is zero,
 * else in the code page that Windows spreadsheets use where the shop is.
 * @param language of the shop
 * @returns undefined for what is no text: a workbook, a picture
 */
export async function detectEncoding(path: string, language: string): Promise<FileEncoding | undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  for (const piece of piecesOf(path)) {
    if (isFirst) {
      const marked = wideEncoding(piece);
      if (marked !== undefined) return marked;
    }
    isFirst = false;
    if (piece.includes(0)) return undefined;
    isUtf8 &&= decodes(utf8, piece);
    await letOthersIn();
  }
  if (isUtf8 && ends(utf8)) return 'utf-8';
  return language === 'pl' ? 'windows-1250' : 'windows-1252';
}

type Decoder = InstanceType<typeof TextDecoder>;

function decodes(decoder: Decoder, piece: Buffer): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function ends(decoder: Decoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const looked = head.subarray(0, 2048);
  const zerosAt = (parity: number): number => looked.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  // Latin letters: one byte of each pair is zero, nearly always the same one.
  const most = looked.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}
