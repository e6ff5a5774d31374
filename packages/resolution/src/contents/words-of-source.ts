import { isQuoteMark } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** A longer stretch is said besides. */
const MOST_WORDS = 3;
const OF_SOURCE = /^(?:DT|PRP\$|JJ|VB[ND]|NNPS?|NNS?)$/;

/**
 * The words before a source without those of the source that were not taken for it: behind the comma of a quotation nothing
 * stands but who said it.
 *
 * @example `"We waited too long," shamed director Marek Zawada told PAP.` -> the quotation, without "shamed"
 */
export function beforeSource({ tokens, tag, quotation }: Scene, [from, to]: Run): Run {
  let close = to;
  while (close > from && to - close <= MOST_WORDS && quotation[close - 1] === -1) close--;
  const isLeft =
    to - close <= MOST_WORDS &&
    isQuoteMark(tokens[close - 1]?.text ?? '') &&
    /^[,!?]$/.test(tokens[close - 2]?.text ?? '') &&
    tag.slice(close, to).every((one) => OF_SOURCE.test(one));
  return isLeft ? [from, close] : [from, to];
}
