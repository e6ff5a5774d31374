import { isNegator } from '../negation/negators.js';
import type { Reading } from '../reading/reading.js';
import type { Word } from '../words/words.js';

/** Said of a thing, they say that it is not, or is no more. */
const ENDED =
  /^(?:cancelled|canceled|scrapped|abandoned|ended|closed|shut|suspended|halted|grounded|stopped|banned|missing|lost|gone|rejected|refused|failed|fails|collapsed|unfit|unsafe|barred|forbidden|prohibited|outlawed|impossible|excluded|denied|dismissed|boycott|boycotted|boycotts|unaware|silent|against|oppose|opposes|opposed|worse|below|cut|cuts|outage|outages|failure|shortage|exhausted|low|scarce|insufficient|lacking)$/;
/** The same in two words. */
const ENDED_WITH =
  /^(?:called|broken|broke|ruled|voted|thrown|threw|run|ran|running|runs|cut) (?:off|down|out)$|^(?:is|are|was|were) over$|^(?:fell|fallen|falls) through$/;

/** Words from a thing to what is said of it. */
const REACH = 6;
/** "knew nothing of the defect", "closed to all flights": words from such a word to the thing. */
const BEFORE = 4;

/**
 * Is it told of the thing at `at` that it is not so, or no more: then "no strike" and "the strike has been called off" agree. What is
 * not called off goes on.
 *
 * @example "The alarm did not sound, AFP said." -> true for "alarm"
 */
export function comesToNothing({ words }: Reading, at: number): boolean {
  const ends = (k: number) =>
    ENDED.test(words[k]!.lower) || ENDED_WITH.test(`${words[k]!.lower} ${words[k + 1]?.lower ?? ''}`);
  let turned = false;
  for (let k = at - 1; k >= Math.max(0, at - BEFORE) && !isMark(words[k]!); k--)
    if (/^(?:nothing|nobody|none)$/.test(words[k]!.lower) || ends(k)) turned = !turned;
  for (let k = at + 1; k <= at + REACH && k < words.length && !isMark(words[k]!); k++)
    if (isNegator(words[k]!.lower) || ends(k)) turned = !turned;
  return turned;
}

const isMark = ({ text }: Word): boolean => /^[,;:.!?]$/.test(text);
