import type { Discrepancy } from '@wirediff/domain';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/** Said of how long something lasts, they name no end. */
const OPEN: readonly (readonly string[])[] = [
  ['until', 'further', 'notice'],
  ['till', 'further', 'notice'],
  ['for', 'an', 'indefinite', 'period'],
  ['indefinitely'],
  ['permanently'],
  ['forever'],
  ['for', 'good'],
  ['for', 'life'],
];

const ENDING = /^(?:until|till)$/;
const OPENING = /^(?:reopens?|reopened|resumes?|resumed|ends?|lifted|opens?)$/;
/** Words between a verb and its date. */
const NEAR = 4;

/**
 * No end on one side, and an end or a span on the other; null where there is no such pair.
 *
 * @example "closed until further notice" and "closed until Monday" -> date "until further notice" | "Monday"
 */
export function openEndDifference(a: Reading, b: Reading): Discrepancy | null {
  if (a.past !== b.past) return null;
  const [x, y] = [openEnd(a), openEnd(b)];
  if ((x === null) === (y === null)) return null;
  const end = x === null ? endOf(a) : endOf(b);
  if (end === null) return null;
  return { kind: 'date', a: x ?? end, b: y ?? end };
}

function openEnd(reading: Reading): string | null {
  for (let at = 0; at < reading.words.length; at++)
    for (const parts of OPEN)
      if (parts.every((part, k) => reading.words[at + k]?.lower === part))
        return phrase(reading, at, at + parts.length);
  return null;
}

/** "until Monday", "will reopen on Thursday", "for ten years" */
function endOf(reading: Reading): string | null {
  const { words } = reading;
  const date = reading.moments.find(({ first }) =>
    words
      .slice(Math.max(0, first - NEAR), first)
      .some(({ lower }, i, near) => OPENING.test(lower) || (ENDING.test(lower) && i === near.length - 1)),
  );
  if (date !== undefined) return phrase(reading, date.first, date.end);
  const span = reading.quantities.find(
    ({ dimension, first }) => dimension === 'second' && words[first - 1]?.lower === 'for',
  );
  return span === undefined ? null : phrase(reading, span.first, span.end);
}
