import { FINITE } from '../grammar/has-verb.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** Where a clause may have been opened: "In Lunde", "Speaking in Oslo", "Asked about it", "When the pier fell". */
const OPENER = /^(?:IN|TO|VB[GN]|RB|WRB|WP|WDT|CC)$/;

/**
 * Does a credit stand between the subject of a clause and its verb? Both are what it says.
 *
 * @example `The death toll, according to AFP, stands at nine.`
 */
export function isSplit(scene: Scene, [from, to]: Run, after: Run): boolean {
  const { tag, lower, tokens, quotation } = scene;
  if (to - from < 1 || OPENER.test(tag[from]!) || lower[from] === 'that') return false;
  const verb = verbBehind(scene, after);
  if (verb === null || quotation[verb] !== -1) return false;
  // "the ferry, which had left at dawn,": what an aside says is no verb of the clause.
  for (let k = from; k < to; k++) {
    if (quotation[k] !== -1) return false;
    if (tokens[k]!.text === ',' && /^(?:who|which|whose)$/.test(lower[k + 1] ?? ''))
      return tokens[to - 1]!.text === ',';
    if (FINITE.test(tag[k]!)) return false;
  }
  return true;
}

/** The finite verb that goes on at once behind the comma of a credit, or null. */
function verbBehind({ tag, tokens, lower }: Scene, [from, to]: Run): number | null {
  const joined = tokens[from]?.text === ',';
  if (!joined && tokens[from - 1]?.text !== ',') return null;
  let at = joined ? from + 1 : from;
  // "also said", "now stands at"
  while (at < to && tag[at] === 'RB' && lower[at] !== 'not') at++;
  return at < to && FINITE.test(tag[at]!) ? at : null;
}

/** "stands at nine", "is €180,000", "could rise to 14": what follows a subject says how much it is. */
export function isMeasure(scene: Scene, after: Run): boolean {
  const verb = verbBehind(scene, after);
  if (verb === null) return false;
  const { tag } = scene;
  for (let k = verb + 1; k < Math.min(after[1], verb + MEASURE); k++) {
    if (tag[k] === 'CD' || tag[k] === '$') return true;
    if (!/^(?:VB|VBN|RB|IN|TO|DT|JJ)$/.test(tag[k]!)) return false;
  }
  return false;
}

/** Words between a verb and its figure: "could have risen to about 14". */
const MEASURE = 6;
