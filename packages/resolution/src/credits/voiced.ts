import { isQuoteMark } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';

/** Words between a quotation and its verb: "the baker, Ada Roth, 41,". */
const MOST_SUBJECT = 9;
export const MOVING =
  /^(?:went|came|turned|moved|returned|walked|switched|ran|flew|drove|pointed|looked|handed|gave|sent|sold|listened|belonged|led)$/;

/** Whom one warns is who hears it. */
export const HEARD_BY =
  /^(?:warned|assured|promised|reassured|reminded|informed|texted|e-?mailed|emailed|messaged|phoned|rang|advised|tipped)$/;

/** `"I'm lost," he wailed to X`: behind a quotation any verb says it, but one of going or giving. */
export function isVoiced({ lower, tag, tokens }: Scene, verb: number): boolean {
  if (tag[verb] !== 'VBD' || MOVING.test(lower[verb]!)) return false;
  for (let k = verb - 1; k >= Math.max(0, verb - MOST_SUBJECT); k--) {
    if (isQuoteMark(tokens[k]!.text)) return k < verb - 1;
    if (!/^(?:PRP\$?|NNPS?|NNS?|DT|RB|JJ|CD|,)$/.test(tag[k]!)) return false;
  }
  return false;
}

/** `"I'm lost," wailed Jan Smit, 41, to X`: the verb between a quotation and who said it, or -1. */
export function invertedVerb({ lower, tag, tokens }: Scene, behind: number): number {
  // "said the man next to X"
  if (lower[behind] === 'next') return -1;
  for (let k = behind; k >= Math.max(1, behind - MOST_SUBJECT); k--) {
    if (/^VB[DZ]$/.test(tag[k]!))
      return k < behind && isQuoteMark(tokens[k - 1]!.text) && !MOVING.test(lower[k]!) ? k : -1;
    if (!/^(?:PRP\$?|NNPS?|NNS?|DT|IN|JJ|CD|,)$/.test(tag[k]!)) return -1;
  }
  return -1;
}

/** Does a quotation that opens the clause end right before whoever voices it? */
export function endsQuotedBefore({ quotation }: Scene, from: number, verb: number): boolean {
  if (quotation[from] === -1) return false;
  for (let k = verb - 1; k >= Math.max(from, verb - MOST_SUBJECT); k--)
    if (quotation[k] === quotation[from]) return true;
  return false;
}
