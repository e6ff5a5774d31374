/** Runs work, one at a time for each key, in the order of asking. What fails is its own asker's matter. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Turns by key, in this process only: other processes are held off by what is stored.
 *
 * @example `turns(storyId, () => compareOpenPairs())`: the second article of a story finds the pairs of the first one done
 */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
