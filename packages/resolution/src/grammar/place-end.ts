import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { isCiting } from './citing.js';
import { jointEnd, possessiveEnd, skipBy } from './object-end.js';
import { isQuoteMark, nounPhraseEnd, skipTime } from './phrases.js';
import { mentionHolding, type Scene } from './scene.js';

export const PREPOSITION = /^(?:in|at|during|on|via|through|by|from|to|with|after|before|over|under|for|of)$/;
const OCCASION =
  /^(?:interview|conference|speech|address|briefing|visit|meeting|hearing|call|conversation|talk|talks|ceremony|rally|show|programme|program|remarks|comments|appearance|testimony|session|telephone|phone|broadcast|press|event|debate|reporters|parliament|lawmakers|journalists|name|condition|anonymity|edition|website|page|account|channel|feed|site|headline|heading|title)$/;
const PLATFORM = /^(?:twitter|x|facebook|telegram|instagram|television|tv|radio)$/;

/** "from Kuala Lumpur", "from Ho Chi Minh City": a token behind the last word of the longest place, counted from "from". */
const MOST_OF_PLACE = 5;

/** Where "in a statement on Monday" or "in an interview with CNN" ends, or `at` where the words are content. */
export function placeEnd(scene: Scene, at: number, limit: number): number {
  const { lower, tokens } = scene;
  const mention = mentionHolding(scene, at + 1);
  const first =
    mention && mention.phrase[0] === at + 1
      ? pieceEnd(scene, mention.phrase[1], limit)
      : nounPhraseEnd(scene, at + 1, limit);
  if (first === at + 1 || first > limit) return at;
  // "in an email Tuesday"
  const head = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[first - 1]!)
    ? lower[first - 2]!
    : lower[first - 1]!;
  const hung = hangingEnd(scene, first, limit);
  // "under the headline "Brussels reaches for our schnitzel"": whose words these are, is no matter.
  if (/^(?:headline|heading|title)$/.test(head) && hung.end < limit && isQuoteMark(tokens[hung.end]!.text))
    return quotationEnd(scene, hung.end, limit);
  const end = publishedEnd(scene, hung.end, limit);
  const isSaid = isDocumentNoun(head) || OCCASION.test(head) || /^(?:piece|item)$/.test(head);
  const isKnown =
    mention !== null ||
    // "reported from Tallinn, citing ..."
    (lower[at] === 'from' &&
      first <= at + MOST_OF_PLACE &&
      tokens.slice(at + 1, first).every(({ text }) => /^\p{Lu}/u.test(text))) ||
    isSaid ||
    PLATFORM.test(head) ||
    hung.named;
  const stops =
    end >= limit ||
    /^(?:,|that|:|\.)$/.test(lower[end]!) ||
    skipTime(scene, end, limit) > end ||
    isCiting(scene, end) ||
    isQuoteMark(tokens[end]!.text);
  if (isKnown && (stops || isSaid)) return end;
  return stops && (end >= limit || lower[end] === 'that') ? end : at;
}

/** Behind an outlet's name, or behind its piece: "a CNN interview", "CNN's morning show". */
function pieceEnd(scene: Scene, at: number, limit: number): number {
  const piece = nounPhraseEnd(scene, at, limit);
  const noun = scene.lower[piece - 1]!;
  return piece > at && (isDocumentNoun(noun) || OCCASION.test(noun))
    ? piece
    : possessiveEnd(scene, at, limit);
}

/** Over the prepositions that hang on a noun: "(a statement) on the website of AFP", and whether they name an agency. */
function hangingEnd(scene: Scene, from: number, limit: number): { end: number; named: boolean } {
  let end = from;
  let named = false;
  while (PREPOSITION.test(scene.lower[end] ?? '') && end < limit) {
    const more = mentionHolding(scene, end + 1);
    const next =
      more && more.phrase[0] === end + 1
        ? jointEnd(scene, more.phrase[1], limit)
        : nounPhraseEnd(scene, end + 1, limit);
    if (next === end + 1 || next > limit) break;
    named ||= more !== null;
    end = next;
  }
  return { end, named };
}

function quotationEnd({ quotation }: Scene, from: number, limit: number): number {
  let end = from;
  while (end < limit && quotation[end] === quotation[from]) end++;
  return end;
}

/** Over "published on Monday", "that were later quoted by Notimex" at `from`, or `from`. */
function publishedEnd(scene: Scene, from: number, limit: number): number {
  const { lower, tag } = scene;
  const isRelative =
    /^(?:that|which)$/.test(lower[from] ?? '') && /^(?:was|were|is|had)$/.test(lower[from + 1] ?? '');
  let verb = isRelative ? from + 2 : from;
  // "that was later reprinted in Danas", "which had since been picked up by Danas"
  while (isRelative && /^(?:later|then|also|since|been|first|subsequently|soon)$/.test(lower[verb] ?? ''))
    verb++;
  // "announced in a communiqué sent to AFP"
  const sent = /^(?:sent|e-?mailed|provided|handed|addressed|given|supplied)$/.test(lower[verb] ?? '');
  const hearer = sent && lower[verb + 1] === 'to' ? mentionHolding(scene, verb + 2) : null;
  if (hearer?.phrase[0] === verb + 2) return Math.min(hearer.phrase[1], limit);
  const isCue = /^(?:carry|quote|see)$/.test(cueOf(lower[verb] ?? '')?.class ?? '') && tag[verb] === 'VBN';
  const retelling = retellingAt(lower, verb);
  if (!isCue && !retelling) return from;
  // "picked up by Tanjug"
  const behind = retelling?.particle === lower[verb + 1] ? verb + 2 : verb + 1;
  const by = skipBy(scene, behind, limit);
  if (by > behind) return passedOnEnd(scene, by, limit);
  const on = /^(?:on|in)$/.test(lower[verb + 1] ?? '') ? mentionHolding(scene, verb + 2) : null;
  if (on && on.phrase[0] === verb + 2) return Math.min(on.phrase[1], limit);
  // "said in a report published on its website"
  if (/^(?:on|in)$/.test(lower[verb + 1] ?? '') && /^(?:its|their|his|her)$/.test(lower[verb + 2] ?? ''))
    return Math.min(nounPhraseEnd(scene, verb + 2, limit), limit);
  // "told the weekly in an interview printed on Friday that"
  const time = skipTime(scene, verb + 1, limit);
  return !on && time > verb + 1 ? Math.max(from, time) : from;
}

/** "accounts collected by Darfur 24 and passed on by AFP": over the second agency, or `end`. */
function passedOnEnd(scene: Scene, end: number, limit: number): number {
  const { lower, tag } = scene;
  // "carried by Tanjug and, in the Tanjug version, by Danas"
  const apart = lower[end + 1] === ',';
  if (lower[end] !== 'and' || !(apart || isCiting(scene, end + 1))) return end;
  let at = end + 1;
  while (at < end + (apart ? 9 : 5) && lower[at] !== 'by' && !(apart && /^(?:VB[DZP]|MD)$/.test(tag[at]!)))
    at++;
  return Math.max(end, skipBy(scene, at, limit));
}
