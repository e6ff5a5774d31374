import type { Discrepancy } from '@wirediff/domain';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/**
 * The same words, which one side alone says are not so. Null where both affirm or both deny them.
 *
 * @param a of the same words as `b`, marks and capitals aside
 *
 * @example `The mayor denied that the port is shut, AFP said.` and `The port is shut, Danas said.` -> negation
 */
export function deniedByOne(a: Reading, b: Reading): Discrepancy | null {
  const isOtherwise = a.content.some(
    (at, i) => a.polarity.negated[at] !== b.polarity.negated[b.content[i] ?? -1],
  );
  return isOtherwise ? { kind: 'negation', a: whole(a), b: whole(b) } : null;
}

const whole = (reading: Reading): string => phrase(reading, 0, reading.words.length);
