import { nounPhraseEnd, skipAdverbs } from '../grammar/phrases.js';
import { mentionEndingAt, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import { type Informant, personAt, subjectOf } from './informant-parts.js';
import { isPointingNoun } from './is-pointing.js';

/** "Danas named two nurses as its source", "Danas gave as its source two nurses" */
export function byNaming(scene: Scene, verb: number, from: number, to: number): Informant | null {
  if (!/^(?:named|names|gave|gives|identified|identifies)$/.test(scene.lower[verb]!)) return null;
  const subject = subjectOf(scene, verb, from, false);
  if (!subject) return null;
  const behind = asSource(scene, verb + 1);
  const person = personAt(scene, behind > 0 ? behind : verb + 1, to);
  if (!person || (behind < 0 && asSource(scene, person[1]) < 0)) return null;
  const end = behind > 0 ? person[1] : asSource(scene, person[1]);
  return { outlet: subject.outlet, person, run: [subject.start, end] };
}

/** Behind "as its source", or -1. */
const asSource = ({ lower }: Scene, at: number): number =>
  lower[at] === 'as' &&
  /^(?:its|the|their)$/.test(lower[at + 1] ?? '') &&
  /^(?:sources?|informants?)$/.test(lower[at + 2] ?? '')
    ? at + 3
    : -1;

/** "The paper's story rests on the word of a nurse", "Its report was based on interviews with two nurses", "The source was a nurse" */
export function byBasis(scene: Scene, noun: number, from: number, to: number): Informant | null {
  const { lower } = scene;
  const isWho = /^(?:sources?|informants?)$/.test(lower[noun]!);
  if (!isWho && !isPointingNoun(lower[noun]!) && lower[noun] !== 'information') return null;
  const isOwned = lower[noun - 1] === "'s";
  if (!isOwned && !/^(?:the|its|their)$/.test(lower[noun - 1] ?? '')) return null;
  const owner = isOwned ? mentionEndingAt(scene, noun - 1) : saidBefore(scene, noun - 1);
  const start = owner?.phrase[0] ?? noun - 1;
  // Without whose it is, only the sentence's own subject: "The report was attributed to a nurse".
  if (!owner && start > from + 1) return null;
  const at = isWho ? behindBeing(scene, noun + 1) : behindBasis(scene, noun + 1);
  const person = at > 0 ? personAt(scene, behindWord(scene, at), to) : null;
  return person && { outlet: owner, person, run: [start, person[1]] };
}

/** Whose word "Danas said the information came from two nurses" is. */
function saidBefore(scene: Scene, at: number): Mention | null {
  const verb = scene.lower[at - 1] === 'that' ? at - 2 : at - 1;
  const mention = /^(?:said|says|added)$/.test(scene.lower[verb] ?? '') ? mentionEndingAt(scene, verb) : null;
  return mention?.never ? null : mention;
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

const MATTER = /^(?:of|about) (?:it|this|that|the (?:plan|matter|decision|move|case|deal|incident))$/;

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
