import { asideEnd } from '../grammar/asides.js';
import { isCiting } from '../grammar/citing.js';
import { isNumber } from '../grammar/is-number.js';
import { mentionHolding, paragraphAt, type Scene } from '../grammar/scene.js';
import { withCiting } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import { isPointingNoun } from '../hooks/is-pointing.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/**
 * A name without a verb of reporting, and what it has: "Interfax: 34 injured; one missing", "09:40 Bloomberg, citing
 * brokers: oil down", "Reuters, quoting a broker, has the contract down", and beside another agency's account
 * "AFP has eleven". Null where the sentence opens otherwise.
 */
export function nameFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower, tokens } = scene;
  let at = from;
  while (at < to && (!/[\p{L}\p{N}]/u.test(tokens[at]!.text) || /^\d{1,2}[:.]\d\d$/.test(tokens[at]!.text)))
    at++;
  const mention = mentionHolding(scene, at);
  if (!mention || mention.never || mention.phrase[0] > at) return null;
  const behind = mention.phrase[1];
  const citing = citingBehind(scene, behind);
  const colon = citing === null ? behind : colonWithin(scene, citing, to);
  if (lower[colon] === ':') {
    if (to - colon < 3) return null;
    const frame = frameOf(mention, [from, colon + 1], [colon, colon + 1], [[colon + 1, to]], 'name-colon');
    return citing === null ? frame : withCiting(scene, frame, citing, colon);
  }
  // "Danas had it that C"
  if (/^(?:has|had)$/.test(lower[behind] ?? '') && lower[behind + 1] === 'it' && lower[behind + 2] === 'that')
    return frameOf(mention, [from, behind + 3], [behind, behind + 3], [[behind + 3, to]], 'name-has');
  const close = citing === null ? behind : asideEnd(scene, citing, to);
  const verb = lower[close] === ',' ? close + 1 : close;
  const further = furtherColon(scene, verb, to);
  if (further > 0) {
    const frame = frameOf(mention, [from, further + 1], [verb, further], [[further + 1, to]], 'name-further');
    return citing === null ? frame : withCiting(scene, frame, citing, close);
  }
  if (!isHaving(scene, verb, to) || !(citing === null ? isBeside(scene, mention) : verb > close)) return null;
  const frame = frameOf(mention, [from, verb], [verb, verb + 1], [[verb, to]], 'name-has');
  return citing === null ? frame : withCiting(scene, frame, citing, close);
}

/** ", citing", ", which cited": where the clause of citing begins, or null. */
function citingBehind(scene: Scene, behind: number): number | null {
  const { lower } = scene;
  if (lower[behind] !== ',') return null;
  if (isCiting(scene, behind + 1)) return behind + 1;
  const which = lower[behind + 1] === 'which' && /^(?:cite|quote)[sd]$/.test(lower[behind + 2] ?? '');
  return which ? behind + 2 : null;
}

function frameOf(mention: Mention, segment: Run, cue: Run, content: readonly Run[], by: string): Frame {
  const hook: Hook = {
    ...{ mention, cue, document: null, by, role: 'reports', side: 'agent' },
    ...{ start: segment[0], end: segment[1] },
  };
  return { segment, content, cue, hooks: [hook], speaker: null, document: null, event: null };
}

/** Words between a name and its colon; further on a colon belongs to something else. */
const MOST_WORDS = 12;

/** The colon that ends a clause of citing, or -1: a verb before it makes a sentence of its own. */
function colonWithin({ lower, tag }: Scene, from: number, to: number): number {
  for (let k = from + 1; k < Math.min(to, from + MOST_WORDS); k++) {
    if (lower[k] === ':') return k;
    if (/^(?:VB[DZP]|MD)$/.test(tag[k]!)) return -1;
  }
  return -1;
}

/** "was more exact: C", "went further: C": the colon, or -1. */
function furtherColon(scene: Scene, verb: number, to: number): number {
  const { lower } = scene;
  if (!/^(?:was|is|went|goes)$/.test(lower[verb] ?? '')) return -1;
  if (!/^(?:more|less|further|farther)$/.test(lower[verb + 1] ?? '')) return -1;
  const colon = colonWithin(scene, verb, to);
  return colon > 0 && to - colon >= 3 ? colon : -1;
}

/** What an agency has that it does not report: "Reuters has a bureau in Minsk", "AFP has been told". */
const OWN =
  /^(?:bureaux?|bureaus|offices?|staff|staffers|reporters?|correspondents?|journalists?|photographers?|employees|headquarters|rights|access|clients|subscribers|readers|website|studio|contract)$/;

function isHaving(scene: Scene, verb: number, to: number): boolean {
  const { lower, tag } = scene;
  if (!/^(?:has|had|puts?|gives?)$/.test(lower[verb] ?? '') || to - verb < 3) return false;
  // "has reported", "has not said", "has to pay"
  const next = lower[verb + 1]!;
  if (/^(?:not|n't|never|also|now|to|been|since)$/.test(next)) return false;
  // "has eleven": a participle to the tagger.
  if (/^(?:VB|RB)/.test(tag[verb + 1]!) && !isNumber(scene, verb + 1)) return false;
  // "had it": held it once, or held it back
  if (lower[verb] === 'had' && /^(?:it|them|him|her)$/.test(next)) return false;
  // "had the number from the road department": whom it has it from.
  if (isPointingNoun(lower[verb + 2] ?? '') && lower[verb + 3] === 'from') return false;
  return !lower.slice(verb + 1, Math.min(to, verb + 7)).some((word) => OWN.test(word));
}

/** Does another agency stand earlier in the paragraph, so that this one has a version beside it? */
export function isBeside(scene: Scene, own: Mention): boolean {
  const paragraph = ({ run }: Mention) => paragraphAt(scene, run[0]);
  return scene.mentions.some(
    (other) =>
      other.never === null &&
      other.run[1] <= own.run[0] &&
      other.agency.id !== own.agency.id &&
      paragraph(other) === paragraph(own),
  );
}
