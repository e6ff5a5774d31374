import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Run } from '../reading.js';
import { isCiting } from './citing.js';
import { jointEnd, objectEnd, possessiveEnd } from './object-end.js';
import { isQuoteMark, longPhraseEnd, nounPhraseEnd, skipAdverbs, skipTime } from './phrases.js';
import { relayAt } from './relay-clause.js';
import { isOutside, mentionHolding, type Scene } from './scene.js';

/** What stands between the cue and the content: "told Reuters on Monday that", "reported, citing a source, that". */
export interface Tail {
  /** First token of what comes after it. */
  readonly end: number;
  /** Whom the verb quotes ("quoted Petrov as saying"), or null. */
  readonly quoted: Run | null;
  readonly document: Run | null;
  /** Did it end with a word that opens content: "that", "as saying", ":"? */
  readonly opens: boolean;
}

const PREPOSITION = /^(?:in|at|during|on|via|through|by|from|to|with|after|before|over|under|for|of)$/;
const OCCASION =
  /^(?:interview|conference|speech|address|briefing|visit|meeting|hearing|call|conversation|talk|talks|ceremony|rally|show|programme|program|remarks|comments|appearance|testimony|session|telephone|phone|broadcast|press|event|debate|reporters|parliament|lawmakers|journalists|name|condition|anonymity|edition|website|page|account|channel|feed|site|headline|heading|title)$/;

/** Reads the tail of a cue verb, from `from` (behind the verb) to at most `limit`. */
export function tailOf(scene: Scene, verb: number, from: number, limit: number): Tail {
  const { lower, tokens, tag } = scene;
  let at = from;
  let quoted: Run | null = null;
  let document: Run | null = null;
  const cue = cueOf(lower[verb]!);
  // "picked up the quote"
  if (cue?.lemma === 'pick' && lower[at] === 'up') at++;
  if (cue?.lemma === 'point' && lower[at] === 'out') at++;
  // "broke the news that ..."
  if (cue?.lemma === 'break') at = Math.min(at + 2, limit);
  if (cue?.class === 'tell' || cue?.class === 'speak') at = objectEnd(scene, at, limit);
  else if (cue?.class === 'quote' && lower[skipAdverbs(scene, at, limit)] === 'by')
    at = skipBy(scene, skipAdverbs(scene, at, limit), limit);
  else if (cue?.class === 'quote' && lower[at] !== 'as') {
    const end = quotedEnd(scene, at, limit);
    if (end > at) quoted = [at, end];
    at = end;
  } else if (cue?.lemma === 'mention') {
    // "The daily mentioned sources as saying that C"
    const end = quotedEnd(scene, at, limit);
    if (end > at && lower[end] === 'as') {
      quoted = [at, end];
      at = end;
    }
  }
  for (;;) {
    if (at >= limit) break;
    const word = lower[at]!;
    if (word === 'live' && lower[at + 1] === 'on') {
      at++;
      continue;
    }
    const skipped = skipTime(scene, skipAdverbs(scene, at, limit), limit);
    if (
      skipped > at &&
      !(
        tokens[skipped]?.text === ',' &&
        skipped < limit &&
        isClause(scene, skipped + 1, limit) &&
        !isAsideBeforeThat(scene, skipped + 1, limit)
      )
    ) {
      at = skipped;
      continue;
    }
    // "in an interview that Tanjug relayed on Sunday"
    const relay = relayAt(scene, at);
    if (relay && relay.end <= limit && relay.end > at) {
      at = relay.end;
      continue;
    }
    if (word === 'that' && !/^VB[DZ]/.test(tag[at + 1] ?? ''))
      return { end: at + 1, quoted, document, opens: true };
    if (word === ':') return { end: at + 1, quoted, document, opens: true };
    if (word === 'as' && isSaying(lower[at + 1])) {
      let end = at + 2;
      if (lower[at + 1] === 'telling') end = objectEnd(scene, end, limit);
      const by = skipBy(scene, end, limit);
      if (by > end) {
        at = by;
        continue;
      }
      let time = skipTime(scene, skipAdverbs(scene, end, limit), limit);
      // "as saying in an interview that the bank would ..."
      const place = PREPOSITION.test(lower[time] ?? '') ? placeEnd(scene, time, limit) : time;
      if (place > time && (lower[place] === 'that' || lower[place] === ',')) time = place;
      // "as telling reporters in Jeddah the kingdom would"
      else if (
        lower[time] === 'in' &&
        /^NNP/.test(tag[time + 1] ?? '') &&
        /^(?:DT|PRP|PRP\$|NNS|CD)$/.test(tag[time + 2] ?? '')
      )
        time += 2;
      // "C, BNS quoted Postimees as writing in its Friday edition."
      if (place > time && place >= limit - 1) return { end: limit, quoted, document, opens: false };
      return {
        end: lower[time] === 'that' ? time + 1 : time,
        quoted,
        document,
        // "C1, Geo News quoted sources as saying, and C2"
        opens: time < limit && lower[time] !== ',',
      };
    }
    if (/^(?:describing|saying)$/.test(word) && quoted)
      return { end: lower[at + 1] === 'how' ? at + 2 : at + 1, quoted, document, opens: true };
    if (word === ',' && at + 1 < limit) {
      const joint = sharedVerbEnd(scene, at, limit);
      if (joint > at) {
        at = joint;
        continue;
      }
      const next = lower[at + 1]!;
      if (isQuoteMark(tokens[at + 1]!.text)) return { end: at + 1, quoted, document, opens: true };
      if (next === 'that') {
        at++;
        continue;
      }
      const adverb = skipTime(scene, skipAdverbs(scene, at + 1, limit), limit);
      if (adverb > at + 1 && (lower[adverb] === ',' || adverb >= limit)) {
        at = Math.min(adverb + 1, limit);
        continue;
      }
      // ", adding that C2" is more of what was said.
      if (next === 'adding') break;
      if (isAside(scene, at + 1)) {
        const end = asideEnd(scene, at + 1, limit);
        at = lower[end] === ',' && end + 1 < limit ? end + 1 : end;
        continue;
      }
      break;
    }
    if (isCiting(scene, at)) {
      at = asideEnd(scene, at, limit);
      if (lower[at] === ',' && at + 1 < limit) at++;
      continue;
    }
    if (PREPOSITION.test(word)) {
      const end = placeEnd(scene, at, limit);
      if (end > at) {
        const phrase: Run = [at + 1, end];
        if (documentHead(scene, phrase) !== null) document ??= phrase;
        at = end;
        continue;
      }
    }
    break;
  }
  return { end: Math.min(at, limit), quoted, document, opens: false };
}

/** "as saying", "as predicting", "as blaming" */
const isSaying = (word: string | undefined): boolean =>
  /^[a-z]{3,}ing$/.test(word ?? '') && !/^(?:being|king|nothing)$/.test(word!);

/** "O Globo reported, and Reuters confirmed, that ...": over the second agency and its verb, or `at`. */
function sharedVerbEnd(scene: Scene, at: number, limit: number): number {
  if (scene.lower[at + 1] !== 'and') return at;
  const mention = mentionHolding(scene, at + 2);
  if (!mention || mention.phrase[0] !== at + 2) return at;
  let verb = skipAdverbs(scene, mention.phrase[1], limit);
  if (scene.tag[verb] === 'RB') verb++;
  return cueOf(scene.lower[verb] ?? '')?.class === 'say' && scene.lower[verb + 1] === ',' && verb + 2 < limit
    ? verb + 2
    : at;
}

/** Whom a verb of quoting quotes: up to "as saying", a comma, or the end. */
function quotedEnd(scene: Scene, at: number, limit: number): number {
  const { lower, tokens } = scene;
  for (let k = at; k < Math.min(limit, at + 40); k++) {
    if (lower[k] === 'as' && isSaying(lower[k + 1])) return k;
    if (isQuoteMark(tokens[k]!.text) && k > at) return k;
    if (/^(?:describing|saying|that|:)$/.test(lower[k]!) && k > at) return k;
  }
  const comma = firstComma(scene, at, limit);
  return comma < limit ? comma : longPhraseEnd(scene, at, limit);
}

function firstComma({ tokens, quotation }: Scene, at: number, limit: number): number {
  let k = at;
  while (k < limit && !(tokens[k]!.text === ',' && quotation[k] === -1)) k++;
  return k;
}

/** Does an aside begin at `i`, behind its comma: citing, "which cited ...", "speaking to ...", "without ...", "a deputy of ..."? */
export function isAside(scene: Scene, i: number): boolean {
  const { lower, tag } = scene;
  if (isCiting(scene, i)) return true;
  const word = lower[i] ?? '';
  if (
    /^(?:which|who|whose|from|without|in|at|on|speaking|adding|monitored|according|although|though|itself|also|himself|now|then|when|as|after|formerly|including)$/.test(
      word,
    )
  )
    return true;
  return /^(?:VBG|VBN)$/.test(tag[i] ?? '');
}

/** "wrote on Monday, in a report that quoted Shafaq News, that ...": an aside, not what was written. */
function isAsideBeforeThat(scene: Scene, from: number, limit: number): boolean {
  if (!isAside(scene, from)) return false;
  const end = asideEnd(scene, from, limit);
  return scene.lower[end] === ',' && scene.lower[end + 1] === 'that' && end + 2 < limit;
}

/** Where an aside ends: at the comma that closes it, before ", that", or at the limit. */
export function asideEnd(scene: Scene, from: number, limit: number): number {
  const { lower, tokens, tag } = scene;
  for (let k = from; k < limit; k++) {
    if (!isOutside(scene, k)) continue;
    if (lower[k] === 'as' && lower[k + 1] === 'saying') {
      const by = skipBy(scene, k + 2, limit);
      if (by === k + 2) return k;
    }
    if (
      lower[k] === 'that' &&
      k > from + 1 &&
      /^(?:NN|NNS|NNP|,)$/.test(tag[k - 1]!) &&
      /^(?:PRP|DT|NN|NNS|NNP|JJ|EX|PRP\$|CD)$/.test(tag[k + 1] ?? '')
    )
      return k;
    // "reported, citing Tanjug: 'Nine boats had sunk'"
    if (tokens[k]!.text === ':' && k > from && k + 1 < limit) return k;
    if (tokens[k]!.text !== ',') continue;
    // "the Star said, quoting sources, according to AFP": AFP has it from the Star.
    if (lower[k + 1] === 'according' && isCiting(scene, from)) return k;
    // "citing Wang Fei, deputy head of the committee, as saying", "quoting NTV, which had spoken to X, said"
    if (isAside(scene, k + 1) && !(lower[k + 1] === 'as' && lower[k + 2] !== 'saying')) continue;
    if (isApposition(scene, k + 1, limit)) continue;
    return k;
  }
  return limit;
}

/** "Wang Fei, deputy head of Beijing's planning committee, ...": a noun phrase up to the next comma. */
function isApposition(scene: Scene, from: number, limit: number): boolean {
  const end = longPhraseEnd(scene, from, limit);
  if (end === from) return false;
  return (
    (scene.lower[end] === ',' || (end >= limit && scene.tag[from] !== 'PRP')) &&
    !/^(?:PRP)$/.test(scene.tag[from]!)
  );
}

/** "by AFP", "by state television and Tass" behind "was quoted", "as saying". */
export function skipBy(scene: Scene, at: number, limit: number): number {
  if (scene.lower[at] !== 'by') return at;
  const mention = mentionHolding(scene, at + 1);
  if (mention) return jointEnd(scene, Math.min(mention.phrase[1], limit), limit);
  const end = longPhraseEnd(scene, at + 1, limit);
  return end > at + 1 ? end : at;
}

/** Where "in a statement on Monday" or "in an interview with CNN" ends, or `at` where the words are content. */
function placeEnd(scene: Scene, at: number, limit: number): number {
  const { lower } = scene;
  const mention = mentionHolding(scene, at + 1);
  let end =
    mention && mention.phrase[0] === at + 1
      ? possessiveEnd(scene, mention.phrase[1], limit)
      : nounPhraseEnd(scene, at + 1, limit);
  if (end === at + 1 || end > limit) return at;
  const head = lower[end - 1]!;
  let known =
    mention !== null ||
    // "reported from Tallinn, citing ..."
    (lower[at] === 'from' && end === at + 2 && /^\p{Lu}/u.test(scene.tokens[at + 1]!.text)) ||
    isDocumentNoun(head) ||
    OCCASION.test(head) ||
    /^(?:twitter|x|facebook|telegram|instagram|television|tv|radio)$/.test(head);
  while (PREPOSITION.test(lower[end] ?? '') && end < limit) {
    const more = mentionHolding(scene, end + 1);
    const next = more && more.phrase[0] === end + 1 ? more.phrase[1] : nounPhraseEnd(scene, end + 1, limit);
    if (next === end + 1 || next > limit) break;
    known ||= more !== null;
    end = next;
  }
  // "under the headline "Brussels reaches for our schnitzel"": whose words these are, is no matter.
  if (/^(?:headline|heading|title)$/.test(head) && end < limit && isQuoteMark(scene.tokens[end]!.text)) {
    const number = scene.quotation[end];
    while (end < limit && scene.quotation[end] === number) end++;
    return end;
  }
  // "published on Monday", "that were quoted by Notimex"
  const verb =
    /^(?:that|which)$/.test(lower[end] ?? '') && /^(?:was|were|is|had)$/.test(lower[end + 1] ?? '')
      ? end + 2
      : end;
  if (
    (/^(?:carry|quote|see)$/.test(cueOf(lower[verb] ?? '')?.class ?? '') && scene.tag[verb] === 'VBN') ||
    retellingAt(lower, verb)
  ) {
    const on = /^(?:on|in)$/.test(lower[verb + 1] ?? '') ? mentionHolding(scene, verb + 2) : null;
    if (on && on.phrase[0] === verb + 2) end = Math.min(on.phrase[1], limit);
    const by = skipBy(scene, verb + 1, limit);
    if (by > verb + 1) end = by;
    // "told the weekly in an interview printed on Friday that"
    else if (!on)
      end = Math.max(
        end,
        skipTime(scene, verb + 1, limit) > verb + 1 ? skipTime(scene, verb + 1, limit) : end,
      );
    // "accounts collected by Darfur 24 and passed on by AFP"
    if (by > verb + 1 && lower[end] === 'and' && isCiting(scene, end + 1)) {
      let at = end + 1;
      while (at < end + 5 && lower[at] !== 'by') at++;
      end = Math.max(end, skipBy(scene, at, limit));
    }
  }
  const stops =
    end >= limit ||
    /^(?:,|that|:|\.)$/.test(lower[end]!) ||
    skipTime(scene, end, limit) > end ||
    isCiting(scene, end) ||
    isQuoteMark(scene.tokens[end]!.text);
  if (known && (stops || isDocumentNoun(head) || OCCASION.test(head))) return end;
  return stops && (end >= limit || lower[end] === 'that') ? end : at;
}

/** The head noun of a phrase where it names a document, or null. */
export function documentHead({ lower }: Scene, [from, to]: Run): string | null {
  for (let k = from; k < to; k++) {
    const breaks =
      k + 1 >= to ||
      /^(?:of|by|from|on|in|for|at|to|with|published|posted|released|seen|obtained|signed|sent|which|that|,|'s|and|it|he|she|they|said|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|issued|carried)$/.test(
        lower[k + 1]!,
      );
    if (breaks && isDocumentNoun(lower[k]!) && lower[k + 1] !== "'s") return lower[k]!;
  }
  return null;
}

/** Does a whole clause begin here: a subject and, soon, its verb? */
export function isClause({ tag, lower }: Scene, from: number, limit: number): boolean {
  if (from >= limit) return false;
  for (let k = from; k < Math.min(limit, from + 25); k++) {
    if (/^(?:,|;)$/.test(lower[k]!)) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return k > from;
  }
  return false;
}
