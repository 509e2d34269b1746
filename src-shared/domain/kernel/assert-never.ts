/** Closes a union: the compiler proves that no case is left, and a case from outside throws with its value. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
