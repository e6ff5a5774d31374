import { CARRIER_NOUNS, isDocumentNoun } from '../cues/nouns.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { skipTime } from './phrases.js';
import { mentionEndingAt, mentionHolding, type Scene } from './scene.js';

/** The agency a subject is: its last word belongs to the mention's phrase, or to an apposition of it. */
export function agentOf(scene: Scene, [from, to]: Run): Mention | null {
  // "according to AFP, which said ..."
  if (to - from === 1 && scene.lower[from] === 'which' && scene.lower[from - 1] === ',')
    return mentionHolding(scene, from) ?? mentionEndingAt(scene, from - 1);
  const last = mentionEndingAt(scene, to);
  if (last) return isHead(scene, from, last) ? last : null;
  // "An Israeli newspaper, Yediot Aharonot, later ran": the name's phrase goes on behind its kind.
  const opening = mentionHolding(scene, from);
  if (
    opening &&
    opening.phrase[0] === from &&
    opening.phrase[1] > to &&
    scene.lower[to] === ',' &&
    opening.run[0] > to
  )
    return opening;
  // "the Emirates news agency, WAM, reported": the name as an aside to its kind.
  if (CARRIER_NOUNS.has(scene.lower[to - 1] ?? '') && scene.lower[to] === ',') {
    const aside = mentionHolding(scene, to + 1);
    if (aside && aside.phrase[0] === to + 1 && scene.lower[aside.phrase[1]] === ',') return aside;
  }
  // "Yonhap, South Korea's biggest news agency": the first name counts where no noun but carriers follows it.
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention && mention.phrase[1] < to && scene.lower[mention.phrase[1]] === ',') return mention;
    if (!mention) continue;
    const after = scene.lower[mention.phrase[1]];
    // "Sputnik on Monday quoted BelTA"
    if (mention.phrase[0] === from && skipTime(scene, mention.phrase[1], to) === to) return mention;
    // "State media in Damascus reported"
    // "The Herald in its Monday edition said"
    const next = mention.phrase[1] + 1;
    // "local media and an official said": joint with people, who are no agency.
    if (after === 'and' && mention.phrase[0] === from && isPeople(scene, next, to)) return mention;
    const printed =
      /^(?:in|on)$/.test(after ?? '') &&
      /^(?:its|an?|the)$/.test(scene.lower[next] ?? '') &&
      scene.lower.slice(next, to).some((word) => PRINTED.test(word));
    const placed =
      printed || (/^(?:in|from)$/.test(after ?? '') && /^\p{Lu}/u.test(scene.tokens[next]?.text ?? ''));
    return (after === 'of' || placed) && scene.lower[to] !== "'s" ? mention : null;
  }
  return null;
}

/** Nouns and what belongs to them, with no verb among them. */
function isPeople({ tag }: Scene, from: number, to: number): boolean {
  return to > from && tag.slice(from, to).every((kind) => /^(?:DT|JJ|NN|NNS|NNP|CD|PRP\$|POS)$/.test(kind));
}

const PRINTED =
  /^(?:edition|issue|website|editorial|article|report|dispatch|commentary|newscast|broadcast|bulletin)$/;

/** "the website of Danas said", "the Web site of the newspaper Danas" */
const isItsPlace = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'of' && /^(?:website|site|page|pages|channel|account|edition)$/.test(lower[at - 1] ?? '');

/** Not "the advent of Fox News gave", "a spokeswoman for Reuters said": whom the phrase is about is somebody else. */
function isHead({ lower, tokens, tag }: Scene, from: number, { phrase }: Mention): boolean {
  const at = phrase[0] - 1;
  // "a source speaking to Danas said"
  if (at > from + 1 && lower[at] === 'to' && /^(?:speaking|talking)$/.test(lower[at - 1]!)) return false;
  if (
    at <= from ||
    isItsPlace(lower, at) ||
    !/^(?:of|for|at|with|against|about|over|citing|quoting|cites|quotes|cited|quoted)$/.test(lower[at]!)
  )
    return true;
  // "Robert Costa of The Washington Post reported", "a journalist with AFP"
  if (/^\p{Lu}/u.test(tokens[at - 1]!.text) && /^NNP/.test(tag[at - 1]!)) return true;
  return /^(?:correspondent|reporter|journalist|columnist|analyst|writer|photographer|presenter|anchor)s?$/.test(
    lower[at - 1]!,
  );
}

export function mentionIn(scene: Scene, [from, to]: Run): Mention | null {
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention) return mention;
  }
  return null;
}

export function documentIn({ lower }: Scene, [from, to]: Run): number | null {
  for (let k = from; k < to; k++) if (isDocumentNoun(lower[k]!)) return k;
  return null;
}

/** Does a stretch name an outlet that may be credited? */
export function namesOutlet(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention && !mention.never) return true;
  }
  return false;
}
