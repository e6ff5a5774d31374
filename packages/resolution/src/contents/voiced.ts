import type { Scene } from '../grammar/scene.js';

/** Words between a quotation and its verb: "the baker, Ada Roth, 41,". */
const MOST_SUBJECT = 9;
/** Verbs of going and giving, by which nobody says anything. */
export const MOVING =
  /^(?:went|came|turned|moved|returned|walked|switched|ran|flew|drove|pointed|looked|handed|gave|sent|sold|listened|belonged|led)$/;

/** Whom one warns is who hears it. */
export const HEARD_BY =
  /^(?:warned|assured|promised|reassured|reminded|informed|texted|e-?mailed|emailed|messaged|phoned|rang|advised|tipped)$/;

/** Does a quotation that opens the clause end right before whoever voices it? */
export function endsQuotedBefore({ quotation }: Scene, from: number, verb: number): boolean {
  if (quotation[from] === -1) return false;
  for (let k = verb - 1; k >= Math.max(from, verb - MOST_SUBJECT); k--)
    if (quotation[k] === quotation[from]) return true;
  return false;
}
