import { HEARD_BY } from '../contents/voiced.js';
import { cueOf } from '../cues/verbs.js';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** "in a short chat with", "in an exchange of messages with" */
const TALK =
  /^(?:chat|conversation|exchange|call|interview|talk|message|messages|text|e-?mail|email|note|letter|phone|telephone|line)$/;
const MOST_OF_LINK = 7;

/** Words that begin the way it went: "to", "at", "in a chat with", "over the phone to", "when". */
export const isLink = ({ lower }: Scene, k: number): boolean =>
  /^(?:to|at|in|during|over|by|down|when|as|out|back|on)$/.test(lower[k]!);

/** The outlet that hears it, behind the verb (and its subject). */
export function hearerBehind(scene: Scene, end: number, verb: number, to: number): Mention | null {
  const { lower } = scene;
  let at = skipAdverbs(scene, end, to);
  if (HEARD_BY.test(lower[verb]!) && end === verb + 1) {
    const mention = mentionOpening(scene, at);
    if (mention) return mention;
  }
  if (/^(?:out|back|away|on)$/.test(lower[at] ?? '')) at++;
  if (lower[at] === 'to') return mentionOpening(scene, at + 1);
  // "said at Reuters" tells where; one snaps at somebody.
  if (lower[at] === 'at') return cueOf(lower[verb]!)?.class === 'say' ? null : mentionOpening(scene, at + 1);
  if (lower[at] === 'when' || lower[at] === 'as') return caller(scene, at + 1, to);
  if (!/^(?:in|during|over|by|down|on)$/.test(lower[at] ?? '')) return null;
  for (let k = at + 1; k < Math.min(to, at + MOST_OF_LINK); k++) {
    if (!/^(?:to|with)$/.test(lower[k]!)) continue;
    return lower.slice(at + 1, k).some((word) => TALK.test(word)) ? mentionOpening(scene, k + 1) : null;
  }
  return null;
}

/** "when AFP called", "when reached by AFP" */
function caller(scene: Scene, at: number, to: number): Mention | null {
  const { lower } = scene;
  const reached = /^(?:asked|reached|contacted|called|phoned|pressed|approached|rung)$/;
  if (reached.test(lower[at] ?? '')) {
    let by = at + 1;
    while (by < to && lower[by] !== 'by' && by < at + 4) by++;
    return lower[by] === 'by' ? mentionOpening(scene, by + 1) : null;
  }
  const mention = mentionOpening(scene, at);
  const verb = mention ? (lower[mention.phrase[1]] ?? '') : '';
  return reached.test(verb) || /^(?:rang|visited|met|spoke)$/.test(verb) ? mention : null;
}

/** Where, when and how may follow, and nothing that says more. */
export function endsThere(scene: Scene, at: number, to: number): boolean {
  const { lower, tag } = scene;
  // "snapped at a Reuters photographer", "in a call to AFP's bureau": these are heard by others first.
  if (/^(?:NNS?|POS)$/.test(tag[at] ?? '') && !/^(?:reporter|correspondent|journalist)s?$/.test(lower[at]!))
    return false;
  for (let k = at; k < to; k++) if (mentionHolding(scene, k) || !isOutside(scene, k)) return false;
  const end = skipTime(scene, at, to);
  // "to dpa on Tuesday - after months of silence"
  const dash = lower.slice(end, to).findIndex((word) => /^(?:[–—-]|--)$/.test(word));
  const rest = [...tag.slice(end, dash < 0 ? to : end + dash)];
  if (rest.length > MOST_OF_REST) return false;
  return rest.every((one, k) => {
    const word = lower[end + k]!;
    return /^(?:asked|called|rang|about|it)$/.test(word) || !/^(?:VB[DZPN]?|MD|,|:|CC|WDT|WP)$/.test(one);
  });
}

const MOST_OF_REST = 8;

/** "in an interview with AFP", "in a letter to AFP": what he said it in, or null. */
export function paperIn({ lower }: Scene, [from, to]: Run): Run | null {
  for (let k = from; k < to; k++) {
    if (!/^(?:interviews?|statement|answers|letter|e-?mail|email|messages?)$/.test(lower[k]!)) continue;
    let start = k;
    while (start > from && !/^(?:in|during|by|over)$/.test(lower[start - 1]!)) start--;
    return [start, k + 1];
  }
  return null;
}
