/** Makes the worker ready for its first page, while nobody waits for it. */

export interface Warming {
  /** Begins, unless it is under way or done: once a worker is enough. */
  begin(): void;
  /** A page is here that somebody waits for: what is left waits for the next time. */
  makeWay(): void;
}

/**
 * A browser makes the many patterns of the readers ready on their first use, which takes longer than the reading itself; a page that nobody looks
 * at is read first, part by part, so that what comes in between is served at once.
 * @param parts does one part each time that it is asked on
 * @param rest lets everything else have its turn, then calls
 */
export function openWarming(
  parts: () => Iterator<unknown>,
  rest: (call: () => void) => void,
  onFault: (fault: unknown) => void,
): Warming {
  let run: object | null = null;
  let isDone = false;
  return {
    begin() {
      if (run || isDone) return;
      const mine = {};
      run = mine;
      let left: Iterator<unknown> | null = null;
      const goOn = (): void => {
        if (run !== mine) return;
        try {
          left ??= parts();
          isDone = left.next().done ?? false;
        } catch (fault) {
          isDone = true;
          onFault(fault);
        }
        if (!isDone) rest(goOn);
      };
      rest(goOn);
    },
    makeWay() {
      run = null;
    },
  };
}
