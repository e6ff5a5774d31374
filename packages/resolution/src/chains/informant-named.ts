import { nounPhraseEnd, skipAdverbs } from '../grammar/phrases.js';
import { mentionEndingAt, mentionOpening, type Scene } from '../grammar/scene.js';
import { isPointingNoun } from '../hooks/is-pointing.js';
import { type Informant, outletThatSaid, personAt, subjectOf } from './informant-parts.js';

/** "Danas named two nurses as its source", "Danas gave as its source two nurses" */
export function byNaming(scene: Scene, verb: number, from: number, to: number): Informant | null {
  if (!/^(?:named|names|gave|gives|identified|identifies)$/.test(scene.lower[verb]!)) return null;
  const subject = subjectOf(scene, verb, from, false);
  if (!subject) return null;
  const behind = behindAsSource(scene, verb + 1);
  const person = personAt(scene, behind > 0 ? behind : verb + 1, to);
  if (!person || (behind < 0 && behindAsSource(scene, person[1]) < 0)) return null;
  const end = behind > 0 ? person[1] : behindAsSource(scene, person[1]);
  return { outlet: subject.outlet, person, run: [subject.start, end] };
}

/** Behind "as its source", or -1. */
const behindAsSource = ({ lower }: Scene, at: number): number =>
  lower[at] === 'as' &&
  /^(?:its|the|their)$/.test(lower[at + 1] ?? '') &&
  /^(?:sources?|informants?)$/.test(lower[at + 2] ?? '')
    ? at + 3
    : -1;

/**
 * "Danas's source was a nurse", "Its only informants are residents", "The paper's story rests on the word of a nurse", "Danas said the
 * information came from two nurses"
 */
export function byBasis(scene: Scene, noun: number, from: number, to: number): Informant | null {
  const { lower } = scene;
  const isWho = /^(?:sources?|informants?)$/.test(lower[noun]!);
  if (!isWho && !isPointingNoun(lower[noun]!)) return null;
  const behind = isWho ? behindBeing(scene, noun + 1) : behindBasis(scene, noun + 1);
  if (behind < 0) return null;
  const opens = /^(?:own|only|main|sole)$/.test(lower[noun - 1] ?? '') ? noun - 2 : noun - 1;
  const whose = lower[opens] ?? '';
  if (!/^(?:the|its|their|'s)$/.test(whose)) return null;
  const outlet = whose === "'s" ? mentionEndingAt(scene, opens) : outletThatSaid(scene, opens);
  // Without whose it is, "the" only where the sentence opens: "The report was attributed to a nurse".
  if (!outlet && (whose === "'s" || (whose === 'the' && opens > from + 1))) return null;
  const person = personAt(scene, behindWord(scene, behind), to);
  return person && { outlet, person, run: [outlet?.phrase[0] ?? opens, person[1]] };
}

const behindBeing = ({ lower }: Scene, at: number): number =>
  /^(?:is|was|are|were)$/.test(lower[at] ?? '') ? at + 1 : -1;

/** Behind "rests on", "was based on", "is attributed to", "came from", or -1. */
function behindBasis(scene: Scene, from: number): number {
  const { lower } = scene;
  const being = behindBeing(scene, from) > 0;
  const at = skipAdverbs(scene, being ? from + 1 : from, from + 3);
  const words = `${lower[at]} ${lower[at + 1]}`;
  const basis = being
    ? /^(?:based on|attributed to|credited to|sourced to)$/
    : /^(?:rests? on|rested on|relie[sd] on|came from|comes from|come from)$/;
  return basis.test(words) ? at + 2 : -1;
}

/** Over "the word of", "interviews with": what a story rests on is who spoke. */
function behindWord({ lower }: Scene, at: number): number {
  const noun = /^(?:the|an?)$/.test(lower[at] ?? '') ? at + 1 : at;
  const isSpoken = /^(?:words?|testimony|accounts?|interviews?|conversations?|claims?)$/.test(
    lower[noun] ?? '',
  );
  return isSpoken && /^(?:of|with|by|from)$/.test(lower[noun + 1] ?? '') ? noun + 2 : at;
}

/** "about it", "of the plan": what stands before, as far as nothing more is said of it. */
const MATTER = /^(?:of|about) (?:it|this|that|the [\p{L}-]+)$/u;

/** "Two nurses told the paper so", "A nurse told Danas about the plan", "Two nurses gave Danas the news" */
export function byTeller(scene: Scene, verb: number, from: number, to: number): Informant | null {
  const { lower } = scene;
  const tells = /^(?:told|tells)$/.test(lower[verb]!);
  if (!tells && lower[verb] !== 'gave') return null;
  const person = personAt(scene, from, verb);
  const outlet = mentionOpening(scene, verb + 1);
  if (!person || person[1] !== verb || !outlet || outlet.never) return null;
  const at = outlet.phrase[1];
  // "told the paper so": what was told is what stands before.
  if (tells && lower[at] === 'so') return { outlet, person, run: [from, at + 1] };
  const end = nounPhraseEnd(scene, tells && /^(?:of|about)$/.test(lower[at] ?? '') ? at + 1 : at, to);
  if (tells) return MATTER.test(lower.slice(at, end).join(' ')) ? { outlet, person, run: [from, end] } : null;
  return end > at && isPointingNoun(lower[end - 1]!) ? { outlet, person, run: [from, end] } : null;
}
