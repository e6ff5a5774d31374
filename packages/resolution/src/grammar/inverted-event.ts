import { type Cue, cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { documentIn } from './agents.js';
import { isCiting } from './citing.js';
import { joinedBehind } from './joint-names.js';
import { isQuoteMark, longPhraseEnd, skipAdverbs, skipTime } from './phrases.js';
import type { ReportingEvent } from './reporting-event.js';
import { mentionHolding, mentionOpening, type Scene } from './scene.js';
import { isAsideOfSubject } from './subjects.js';
import { tailOf } from './tail.js';

/** "..., said Rolf Dress, a spokesman for the union, on Monday" */
export function invertedEvent(scene: Scene, verb: number, cue: Cue, to: number): ReportingEvent | null {
  const { tag } = scene;
  if (cue.class !== 'say' && cue.class !== 'act' && !readsDocument(scene, verb, cue, to)) return null;
  const begin = skipAdverbs(scene, verb + 1, to);
  // "reported a day earlier by the BBC": when, and not who; but "reads a Wednesday editorial".
  const time = skipTime(scene, begin, to);
  if (time > begin && !/^(?:NN|JJ)/.test(tag[time] ?? '')) return null;
  const mention = mentionHolding(scene, begin);
  const agent = mention !== null && mention.phrase[0] === begin ? mention : ownedBy(scene, begin, to);
  if (!agent && !/^(?:NNP|NNPS|DT|PRP|NN|NNS|JJ|CD|PRP\$)$/.test(tag[begin] ?? '')) return null;
  // "reported Reuters and AFP"
  const end = agent ? joinedBehind(scene, agent.phrase[1]).end : longPhraseEnd(scene, begin, to);
  if (end === begin) return null;
  const tail = tailOf(scene, verb, appositionEnd(scene, end, to), to);
  return {
    cue,
    verb,
    words: [verb, verb + 1],
    subject: [begin, end],
    agent,
    passive: false,
    inverted: true,
    start: verb,
    boundary: 'comma',
    tail: cue.class === 'say' ? tail : { ...tail, quoted: null },
  };
}

/** "'...,' reads an editorial in the Des Moines Register" */
function readsDocument(scene: Scene, verb: number, cue: Cue, to: number): boolean {
  return (
    cue.lemma === 'read' &&
    /^reads?$/.test(scene.lower[verb]!) &&
    documentIn(scene, [verb + 1, Math.min(to, verb + 6)]) !== null
  );
}

/** The apposition behind the name: to the comma that closes it, or `end`. */
function appositionEnd(scene: Scene, end: number, to: number): number {
  const { lower, tokens } = scene;
  if (
    lower[end] !== ',' ||
    !(isAsideOfSubject(scene, end + 1, Math.min(to, end + 2)) || isWhoBeforeTo(scene, end + 1, to)) ||
    isCiting(scene, end + 1) ||
    isReport(scene, end + 1, to)
  )
    return end;
  let close = end + 1;
  while (close < to && !(tokens[close]!.text === ',' || isQuoteMark(tokens[close]!.text))) close++;
  // "reports Danas, three workers died": what it reports, none of what it is.
  if (close >= to && isWhole(scene, [end + 1, close])) return end;
  return close >= to || lower[close] === ',' ? close : end;
}

/** Does a stretch have a verb that is none of a "who" or "which"? */
function isWhole({ tag, lower }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to; k++) {
    if (/^(?:who|which|whose|that|where|whom)$/.test(lower[k]!)) return false;
    if (k > from && /^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return true;
  }
  return false;
}

/** "said the islanders' Danas news agency": the outlet behind whose it is, or null. */
function ownedBy(scene: Scene, begin: number, to: number): Mention | null {
  const { lower, tag } = scene;
  let at = begin;
  while (at < Math.min(to, begin + 4) && /^(?:DT|JJ|NNPS?)$/.test(tag[at]!)) at++;
  return at > begin && /^(?:'s|')$/.test(lower[at] ?? '') ? mentionOpening(scene, at + 1) : null;
}

/** "said Lind, who runs the port, to AFP": what he is, before whom he told. */
function isWhoBeforeTo({ lower }: Scene, at: number, to: number): boolean {
  if (lower[at] !== 'who') return false;
  let close = at;
  while (close < to && lower[close] !== ',') close++;
  return close < to && lower[close + 1] === 'to';
}

/** ", Reuters reports": another outlet's clause, and nothing that he is. */
function isReport(scene: Scene, at: number, to: number): boolean {
  const mention = mentionHolding(scene, at);
  if (!mention || mention.phrase[0] !== at) return false;
  const verb = skipAdverbs(scene, mention.phrase[1], to);
  return verb < to && /^(?:say|quote)$/.test(cueOf(scene.lower[verb]!)?.class ?? '');
}
