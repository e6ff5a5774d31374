import type { Reading, Run } from '../reading.js';
import { asideToKind } from './phrase-aside.js';
import { describedFrom } from './phrase-before.js';
import { houseEnd, kindBehind, placeBehindName } from './phrase-behind.js';

/**
 * The whole noun phrase around a name: descriptions before it, its kind behind it.
 *
 * @example "the semi-official Fars news agency reported" -> everything before "reported"
 */
export function phraseAround(reading: Reading, name: Run): Run {
  const close = kindBehind(reading, name, houseEnd(reading, name));
  // "the Sputnik press service said" is the company speaking.
  if (close === null) return name;
  const [from, end] = asideToKind(reading, name, close);
  return [describedFrom(reading, name, from), placeBehindName(reading, end)];
}
