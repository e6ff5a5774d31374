import type { Scene } from '../grammar/scene.js';

const SAYING = /^(?:saying|claiming|alleging|suggesting|stating|indicating|asserting|reporting|showing)$/;
const SAYS =
  /^(?:said|says?|claim(?:s|ed)?|alleg(?:e|es|ed)|suggest(?:s|ed)?|stat(?:e|es|ed)|indicat(?:e|es|ed)|assert(?:s|ed)?|report(?:s|ed)|show(?:s|ed)?)$/;

/**
 * The token where a piece's own words begin, behind "saying", ", which said", "that claimed (that)" at `at`; `at` where it has none.
 *
 * @example "a Danas report | which said nine boats had sunk" -> "nine"
 */
export function ownWords({ lower }: Scene, at: number): number {
  let start = at;
  if (SAYING.test(lower[at] ?? '')) start = at + 1;
  else {
    const which = lower[at] === ',' ? at + 1 : at;
    // "an account by Danas that put the dead at 43"
    if (/^(?:that|which)$/.test(lower[which] ?? '') && /^(?:put|puts|set|sets)$/.test(lower[which + 1] ?? ''))
      return lower.slice(which + 2, which + 10).includes('at') ? which + 2 : at;
    if (!/^(?:that|which)$/.test(lower[which] ?? '') || !SAYS.test(lower[which + 1] ?? '')) return at;
    start = which + 2;
  }
  return lower[start] === 'that' ? start + 1 : start;
}
