/** A name of no more than so many letters: where it does not fit, its end gives way to an ellipsis. */
export function shortened(name: string, letters: number): string {
  const all = Array.from(name);
  return all.length <= letters ? name : `${all.slice(0, letters - 1).join('')}…`;
}
