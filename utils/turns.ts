/** Work that must not overlap. */

/** A queue of its own: what it is given runs one after the other, whether or not the one before has failed. */
export function takingTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    // The queue must not go on holding what the last turn came to.
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
}
