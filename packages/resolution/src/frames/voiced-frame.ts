import { HEARD_BY, MOVING } from '../contents/voiced.js';
import { cueOf } from '../cues/verbs.js';
import { namesOutlet } from '../grammar/agents.js';
import { isQuoteMark } from '../grammar/phrases.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { endsThere, hearerBehind, isLink, paperIn } from './voiced-hearer.js';

/** Words of a subject with what he is: "the head of the port, Ada Lind, 41,". */
const MOST_SUBJECT = 14;
const SUBJECT = /^(?:PRP\$?|NNPS?|NNS?|DT|JJ|CD|POS|IN|FW|,)$/;
/** What these do is read elsewhere: "told AFP", "was quoted", "carried". */
const OTHERS = /^(?:tell|quote|carry|see|show)$/;
/**
 * A quotation and behind it who voiced it to an outlet, in whatever verb and by whatever way: the whole sentence. Null for any
 * other, also where more follows.
 *
 * @example `"They knew," the head of the port, Ada Lind, snapped at AFP.`, `"They knew," gloated Lind in a chat with Reuters.`
 */
export function voicedFrame(scene: Scene, from: number, to: number): Frame | null {
  const close = quotationEnd(scene, from, to);
  if (close < 0) return null;
  const voice = subjectAndVerb(scene, close, to);
  if (!voice) return null;
  const heard = hearerBehind(scene, voice.end, voice.verb, to);
  if (!heard || !endsThere(scene, heard.phrase[1], to) || namesOutsideQuotes(scene, from, close)) return null;
  const cue: Run = [voice.verb, heard.phrase[0]];
  const frame = toldTo(heard, voice.who, cue, [close, to], [from, close]);
  return { ...frame, document: paperIn(scene, [voice.end, heard.phrase[0]]) };
}

/** "The mayor warned AFP that C": whom one warns, behind a verb that tells nobody else. Null for any other sentence. */
export function warnedFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  let verb = from;
  while (verb < to && verb - from <= MOST_SUBJECT && !HEARD_BY.test(lower[verb]!)) verb++;
  const who = trimmed(scene, [from, verb]);
  if (verb >= to || !HEARD_BY.test(lower[verb]!) || cueOf(lower[verb]!)?.class === 'tell') return null;
  if (!isSubject(scene, who)) return null;
  const mention = mentionOpening(scene, verb + 1);
  const that = mention?.phrase[1] ?? to;
  // "warned AFP that C, Reuters said": a chain, which is read elsewhere.
  if (!mention || lower[that] !== 'that' || that + 3 >= to || namesOutsideQuotes(scene, that, to))
    return null;
  return toldTo(mention, who, [verb, that + 1], [from, that + 1], [that + 1, to]);
}

/** Does an outlet stand in a stretch, in nobody's quotation: "AFP wrote of a flood, and 'we knew,' Lind snapped at dpa"? */
function namesOutsideQuotes(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isOutside(scene, k) && namesOutlet(scene, k, k + 1)) return true;
  return false;
}

function toldTo(mention: Mention, speaker: Run, cue: Run, segment: Run, content: Run): Frame {
  const hook = { mention, role: 'recipient', cue, side: 'inner', document: null, by: 'voiced-to' } as const;
  return {
    segment,
    content: [content],
    cue,
    hooks: [{ ...hook, start: cue[0], end: mention.phrase[1] }],
    speaker,
    document: null,
    event: null,
  };
}

/** Behind the last quotation mark of a sentence, where a quotation ends right there and its tag follows, or -1. */
function quotationEnd(scene: Scene, from: number, to: number): number {
  let close = to - 1;
  while (close > from && isOutside(scene, close)) close--;
  if (close <= from || !isQuoteMark(scene.tokens[close]!.text) || close + 3 >= to) return -1;
  // A word in quotation marks is none that is voiced.
  return close - from < 3 ? -1 : close + 1;
}

/** Who voices it and the verb, in either order; `end` is the token behind both. */
function subjectAndVerb(
  scene: Scene,
  close: number,
  to: number,
): { who: Run; verb: number; end: number } | null {
  const { tokens } = scene;
  const begin = tokens[close]?.text === ',' ? close + 1 : close;
  const opens = isVoicing(scene, begin);
  let verb = begin;
  if (!opens) {
    while (verb < to && verb - begin <= MOST_SUBJECT && !isVoicing(scene, verb)) verb++;
    if (verb >= to || !isVoicing(scene, verb)) return null;
    const who = trimmed(scene, [begin, verb]);
    return isSubject(scene, who) ? { who, verb, end: verb + 1 } : null;
  }
  let end = verb + 1;
  while (end < to && end - verb <= MOST_SUBJECT && !isLink(scene, end) && scene.lower[end] !== 'who') end++;
  const who = trimmed(scene, [verb + 1, end]);
  if (scene.lower[end] === 'who' && tokens[end - 1]!.text === ',') end = behindAside(scene, end, to);
  return end < to && isSubject(scene, who) ? { who, verb, end } : null;
}

/** ", who runs the port, to AFP": the token behind the comma that closes the aside. */
function behindAside({ tokens }: Scene, at: number, to: number): number {
  let close = at;
  while (close < to && tokens[close]!.text !== ',') close++;
  return Math.min(close + 1, to);
}

/** A past or present verb that says, whatever it is, and no participle of a noun. */
function isVoicing({ lower, tag }: Scene, k: number): boolean {
  const word = lower[k] ?? '';
  const known = cueOf(word);
  if (known && OTHERS.test(known.class) && !HEARD_BY.test(word)) return false;
  if (MOVING.test(word) || /^(?:was|were|is|had|has|did|does|do|have|been|be)$/.test(word)) return false;
  return /^VB[DZ]$/.test(tag[k] ?? '') || (/^(?:VBN|JJ|NN)$/.test(tag[k] ?? '') && /\w{3}ed$/.test(word));
}

function isSubject(scene: Scene, [from, to]: Run): boolean {
  const { tag } = scene;
  if (to <= from || !tag.slice(from, to).every((one) => SUBJECT.test(one))) return false;
  for (let k = from; k < to; k++) if (mentionHolding(scene, k)) return false;
  // "said the man next to AFP": nobody is called next.
  return /^(?:PRP|NNPS?|NNS?|CD)$/.test(tag[to - 1]!);
}

function trimmed({ tokens }: Scene, [from, to]: Run): Run {
  let end = to;
  while (end > from && tokens[end - 1]!.text === ',') end--;
  return [from, end];
}
