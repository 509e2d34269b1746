const MINUTE = 60_000;

/** Work that is looked at once a minute while Stempel is open; it must be quick when nothing is due. */
export type Chore = () => void | Promise<void>;

/** Does a chore now; one that fails is reported, and does not keep Stempel from opening. */
export function atStart(chore: () => void, report: (error: unknown) => void = console.error): void {
  try {
    chore();
  } catch (error) {
    report(error);
  }
}

/**
 * Starts the round of chores. One that fails is reported and tried again in a minute; the till goes on.
 * @param chores null stands for one that is switched off
 */
export function everyMinute(chores: readonly (Chore | null)[], report: (error: unknown) => void = console.error) {
  const round = async (): Promise<void> => {
    for (const chore of chores) {
      try {
        await chore?.();
      } catch (error) {
        report(error);
      }
    }
  };
  const timer = setInterval(() => void round(), MINUTE);
  timer.unref();
  return { stop: (): void => clearInterval(timer) };
}
