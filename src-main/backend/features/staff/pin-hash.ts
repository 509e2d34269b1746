import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Parameters of scrypt (RFC 7914): memory is 128 · r · 2^log2N bytes. */
export interface PinCost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's parameters: 128 MiB and about a third of a second for every guess. */
export const pinCost: PinCost = { log2N: 17, r: 8, p: 1 };

const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** A PIN as it is kept: algorithm, parameters, salt and hash in one string. */
export type PinRecord = string;

export async function hashPin(pin: string, { log2N, r, p }: PinCost): Promise<PinRecord> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(pin, salt, log2N, r, p);
  return `$scrypt$ln=${log2N},r=${r},p=${p}$${salt.toString('base64')}$${hash.toString('base64')}`;
}

export async function pinMatches(pin: string, record: PinRecord): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(record);
  if (parts === null) throw new Error('A kept PIN has a form this version does not know');
  const [, log2N, r, p, salt = '', hash = ''] = parts;
  const kept = Buffer.from(hash, 'base64');
  const tried = await derive(pin, Buffer.from(salt, 'base64'), Number(log2N), Number(r), Number(p));
  return timingSafeEqual(tried, kept);
}

// One at a time: each takes 128 MiB, and several windows may ask at once.
let last: Promise<unknown> = Promise.resolve();

function derive(pin: string, salt: Buffer, log2N: number, r: number, p: number): Promise<Buffer> {
  const N = 2 ** log2N;
  const work = (): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      scrypt(pin, salt, HASH_BYTES, { N, r, p, maxmem: 128 * N * r + 32 * 1024 * 1024 }, (error, key) => {
        if (error === null) resolve(key);
        else reject(error);
      });
    });
  const turn = last.then(work, work);
  last = turn;
  return turn;
}
