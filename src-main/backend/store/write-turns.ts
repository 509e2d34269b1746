/** Int32 cells of the shared memory. */
const TILL_WAITS = 0;
const JOB_WRITES = 1;
const CELLS = 2;

/** A job that died in its turn must not keep the till waiting: after this, SQLite's own lock decides. In milliseconds. */
const LONGEST_WAIT = 250;

/** Takes a turn at writing; the answer ends it. */
export type TakeTurn = () => () => void;

/** Memory that the till and its job threads agree in. */
export function sharedTurns(): SharedArrayBuffer {
  return new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT);
}

/**
 * The till's turn: announced, so that no job begins another transaction, and woken the moment the present one ends.
 * Without it a stamp would look for the file at SQLite's growing intervals and could miss every gap between two
 * transactions of a job for a second.
 */
export function tillTurns(shared: SharedArrayBuffer): TakeTurn {
  const cells = new Int32Array(shared);
  return () => {
    Atomics.add(cells, TILL_WAITS, 1);
    if (Atomics.load(cells, JOB_WRITES) === 1) Atomics.wait(cells, JOB_WRITES, 1, LONGEST_WAIT);
    return () => {
      Atomics.sub(cells, TILL_WAITS, 1);
      Atomics.notify(cells, TILL_WAITS);
    };
  };
}

/** A job's turn: after everybody who waits at the till. */
export function jobTurns(shared: SharedArrayBuffer): TakeTurn {
  const cells = new Int32Array(shared);
  return () => {
    for (let waiting = Atomics.load(cells, TILL_WAITS); waiting > 0; waiting = Atomics.load(cells, TILL_WAITS)) {
      if (Atomics.wait(cells, TILL_WAITS, waiting, LONGEST_WAIT) === 'timed-out') break;
    }
    Atomics.store(cells, JOB_WRITES, 1);
    return () => {
      Atomics.store(cells, JOB_WRITES, 0);
      Atomics.notify(cells, JOB_WRITES);
    };
  };
}
