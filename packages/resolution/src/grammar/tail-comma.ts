import { CARRIER_NOUNS } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { asideEnd, isAside } from './asides.js';
import { givesReason } from './gives-reason.js';
import { isQuoteMark, nounPhraseEnd, skipAdverbs, skipTime } from './phrases.js';
import { mentionEndingAt, mentionHolding, type Scene } from './scene.js';
import { ended, on, type Step } from './tail-step.js';

/** Behind a comma a tail goes on with another agency's verb, "that", an adverb or an aside, or it ends there. */
export function atComma(scene: Scene, at: number, limit: number): Step | null {
  const { lower, tokens } = scene;
  if (lower[at] !== ',' || at + 1 >= limit) return null;
  const joint = sharedVerbEnd(scene, at, limit);
  if (joint > at) return on(joint);
  if (isQuoteMark(tokens[at + 1]!.text)) return ended(at + 1, true);
  if (lower[at + 1] === 'that') return on(at + 1);
  const adverb = skipTime(scene, skipAdverbs(scene, at + 1, limit), limit);
  if (adverb > at + 1 && (lower[adverb] === ',' || adverb >= limit)) return on(Math.min(adverb + 1, limit));
  if (saysMore(scene, at, limit)) return ended(at, false);
  const kind = kindEnd(scene, at, limit);
  if (kind > at) return on(kind);
  // "told CBC News in an email, confirming a report from Reuters that D": D is in the report.
  if (/^(?:confirming|denying|contradicting|echoing|rejecting|disputing)$/.test(lower[at + 1]!))
    return ended(at, false);
  // ", adding that C2", ", leaving 500 stranded" is more of what was said.
  if (lower[at + 1] === 'adding' || givesReason(scene, at) || !isAside(scene, at + 1))
    return ended(at, false);
  const end = asideEnd(scene, at + 1, limit);
  return on(lower[end] === ',' && end + 1 < limit ? end + 1 : end);
}

/** "told Danas, a Belgrade daily, that C": over what the outlet is, or `at`. */
function kindEnd(scene: Scene, at: number, limit: number): number {
  const { lower, tag } = scene;
  if (mentionEndingAt(scene, at) === null || !/^(?:an?|the)$/.test(lower[at + 1] ?? '')) return at;
  let isKind = false;
  for (let k = at + 2; k < Math.min(limit - 1, at + 14); k++) {
    isKind ||= CARRIER_NOUNS.has(lower[k]!);
    if (lower[k] === ',') return isKind && lower[k + 1] === 'that' ? k : at;
    if (/^(?:VB[DZP]|MD)$/.test(tag[k]!)) return at;
  }
  return at;
}

/** "Lund told ANP, which said D": a word of the agency's own, no aside. */
function saysMore(scene: Scene, at: number, limit: number): boolean {
  const { lower } = scene;
  if (lower[at + 1] !== 'which' || mentionEndingAt(scene, at) === null) return false;
  const verb = /^(?:also|later|itself)$/.test(lower[at + 2] ?? '') ? at + 3 : at + 2;
  if (!/^(?:said|says|added|adds|wrote|writes|noted)$/.test(lower[verb] ?? '')) return false;
  let close = verb;
  while (close < limit && lower[close] !== ',') close++;
  return close >= limit || lower[close + 1] !== 'that';
}

/** "O Globo reported, and Reuters confirmed, that ...": over the second agency and its verb, or `at`. */
function sharedVerbEnd(scene: Scene, at: number, limit: number): number {
  if (scene.lower[at + 1] !== 'and') return at;
  const mention = mentionHolding(scene, at + 2);
  // "Haaretz reported, and the army confirmed, that ..."
  const end = mention?.phrase[0] === at + 2 ? mention.phrase[1] : nounPhraseEnd(scene, at + 2, limit);
  if (end === at + 2) return at;
  let verb = skipAdverbs(scene, end, limit);
  if (scene.tag[verb] === 'RB') verb++;
  return cueOf(scene.lower[verb] ?? '')?.class === 'say' && scene.lower[verb + 1] === ',' && verb + 2 < limit
    ? verb + 2
    : at;
}
