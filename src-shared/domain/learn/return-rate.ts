/** Days after the complaint in which a visit counts as coming back. */
export const returnDays = 30;
/** Days up to and with the day itself in which visits are counted to find customers alike. */
export const habitDays = 90;
/** Days back in which the day of the comparison is looked for. */
export const searchDays = 7;
/** Nobody who complained so many days before or after is compared: 180 days around in all. */
export const quietDays = 90;
/** At most so many are compared with one who complained. */
export const mostAlike = 10;
/** Of more complainers than this so many are compared, spread by their numbers. */
export const mostCompared = 250;
/** Fewer complainers than this say nothing. */
export const fewestCompared = 10;

/**
 * How often somebody comes, in the bands 1, 2-3, 4-7 and 8 or more.
 * @param visits in `habitDays`
 * @returns 0 to 3; null for somebody who never came, whom nobody resembles
 */
export function bandOf(visits: number): 0 | 1 | 2 | 3 | null {
  if (visits < 1) return null;
  if (visits < 2) return 0;
  if (visits < 4) return 1;
  return visits < 8 ? 2 : 3;
}

/** Seed of the choice; it stays what it is, so that the same file gives the same answer. */
const seed = 0x5374_656d;

/**
 * Place of a candidate in the choice beside one who complained: spread evenly, the same on every computer. Both numbers
 * and the seed are mixed as MurmurHash3 (Appleby, public domain) finishes a 32-bit hash.
 * @returns 0 to 2^32 - 1; the smallest are chosen
 */
export function placeInChoice(complainer: number, candidate: number): number {
  return finish(finish(seed ^ complainer) ^ candidate);
}

function finish(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
