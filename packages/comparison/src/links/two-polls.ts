import type { Reading } from '../reading/reading.js';

const POLL = /^(?:poll|polls|polled|survey|surveys|surveyed)$/;
/** "a poll by Kyodo", "conducted by Kyodo". */
const BY = /^(?:by|of|from|for)$/;
/** Words between a poll and who took it. */
const TO_POLLSTER = 6;

const pollsters = new WeakMap<Reading, string | null>();

/** Who took the poll that a text tells of: "a Reuters poll", "a survey of nine analysts conducted by Kyodo". */
function pollsterOf(reading: Reading): string | null {
  const made = pollsters.get(reading);
  if (made !== undefined) return made;
  const { words, names } = reading;
  const at = words.findIndex(({ lower }) => POLL.test(lower));
  const name =
    at < 0
      ? undefined
      : (names.find(({ end }) => end === at) ??
        names.find(
          ({ first }) => first > at && first - at <= TO_POLLSTER && BY.test(words[first - 1]!.lower),
        ));
  const pollster = name === undefined ? null : name.keys.join(' ');
  pollsters.set(reading, pollster);
  return pollster;
}

/**
 * What two houses were told when each asked is two answers, and no contradiction.
 *
 * @example `A Reuters poll had forecast 150 points` and `A survey by Kyodo had forecast 100 points` -> true
 */
export function areOfTwoPolls(a: Reading, b: Reading): boolean {
  const x = pollsterOf(a);
  if (x === null) return false;
  const y = pollsterOf(b);
  return y !== null && x !== y;
}
