import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { isAside } from './asides.js';
import { isCiting } from './citing.js';
import { longPhraseEnd, nounPhraseEnd, skipTime } from './phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, mentionOpening, type Scene } from './scene.js';
import { isInTitle, titleStart } from './title-start.js';

/** "Petrov did not answer but told Interfax that ...": the subject at the head of the sentence, its verb behind it. */
export function sharedSubject(scene: Scene, lead: number, before: number): Run | null {
  const end = longPhraseEnd(scene, lead, before);
  if (end === lead) return null;
  // "Delo, a paper in Riga, sent a crew and reported that"
  let verb = end;
  if (scene.lower[end] === ',') {
    let close = end + 1;
    while (close < before && scene.lower[close] !== ',') close++;
    if (close < before && isAsideOfSubject(scene, end + 1, close)) verb = close + 1;
  }
  return /^(?:VBD|VBZ|VBP|MD)$/.test(scene.tag[verb] ?? '') ? [lead, end] : null;
}

/** The agency named right before `end`, but for words of time: "Engadget on August 17, citing". */
export function mentionBefore(scene: Scene, end: number): Mention | null {
  for (let k = end; k > end - 8 && k > 0; k--) {
    const mention = mentionEndingAt(scene, k);
    if (mention) return k === end || skipTime(scene, k, end) === end ? mention : null;
  }
  return null;
}

/** What was done to a survey, a report, a broadcast. */
const OF_A_PAPER =
  /^(?:carried|conducted|commissioned|published|released|issued|printed|posted|broadcast|aired|obtained|seen|taken|held|based|dated)$/;

export function isAsideOfSubject(scene: Scene, at: number, comma: number): boolean {
  const { tag, lower, tokens } = scene;
  // "... said Varga," at the end of a text
  if (at >= tokens.length) return false;
  if (lower[at] === 'both' && isCiting(scene, at + 1)) return true;
  // "Danas (via Hina) writes"
  if (lower[at] === 'via' && mentionOpening(scene, at + 1)?.phrase[1] === comma) return true;
  // "Bernama, for its part, quoted"
  if (lower[at] === 'for' && /^(?:its|their)$/.test(lower[at + 1] ?? '') && lower[at + 2] === 'part')
    return true;
  // "A survey for Delo, carried out in May, put the gap at eleven": a verb to the tagger.
  if (tag[at] === 'VBD' && OF_A_PAPER.test(lower[at]!)) return true;
  if (isAside(scene, at) || isCiting(scene, at) || /^(?:however|meanwhile|though|too)$/.test(lower[at]!))
    return true;
  // "Ada Lind, delegate in Brenn of the union,": a verb to the tagger.
  const office = tag[at] === 'VBP' && /^(?:in|of|for|at|to)$/.test(lower[at + 1] ?? '');
  if (
    office ||
    /^(?:a|an|the|one|another|now|formerly|himself|herself|itself|its|his|her|their|our)$/.test(lower[at]!) ||
    /^(?:CD|JJ|NN)$/.test(tag[at]!) ||
    /^\p{Lu}/u.test(tokens[at]!.text)
  ) {
    // An apposition holds no verb of its own before a "who" or "which".
    for (let k = office ? at + 1 : at; k < comma; k++) {
      if (/^(?:who|which|whose|that|where)$/.test(lower[k]!)) return true;
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
    }
    return true;
  }
  return false;
}

const WITHIN =
  /^(?:of|for|in|at|from|with|on|to|and|between|near|de|la|by|&|'s|'|against|via|under|over|into)$/;

/** The "who" whose clause, without a comma, reaches to `k`, or 0; or the "that" of "a report by AFP that cited Danas said". */
function relativeStart({ lower, tag, tokens, quotation }: Scene, k: number, from: number): number {
  for (let at = k; at > Math.max(from, k - 14); at--) {
    if (
      /^(?:that|which)$/.test(lower[at]!) &&
      /^(?:cited|quoted|cites|quotes)$/.test(lower[at + 1] ?? '') &&
      tokens[at - 1]?.text !== ','
    )
      return at;
    if (tokens[at]!.text === ',' || quotation[at] !== -1 || /^(?:and|but|while|that)$/.test(lower[at]!))
      return 0;
    if (lower[at] !== 'who') continue;
    return /^NN/.test(tag[at - 1] ?? '') && /^(?:VBD|VBZ|VBP|MD|RB)$/.test(tag[at + 1] ?? '') ? at : 0;
  }
  return 0;
}

/** Goes left from `s` over one noun phrase. */
export function subjectStart(scene: Scene, s: number, from: number, lead: number): number {
  const { lower, tag, tokens } = scene;
  let at = s;
  while (at > Math.max(from, lead)) {
    const k = at - 1;
    if (!isOutside(scene, k)) break;
    const mention = mentionHolding(scene, k);
    // "According to ANSA the unions had asked for more": of whom it is according stands outside.
    const isAccording =
      mention && lower[mention.phrase[0] - 1] === 'to' && lower[mention.phrase[0] - 2] === 'according';
    if (isAccording && at < s) break;
    if (mention) {
      at = Math.max(mention.phrase[0], from);
      continue;
    }
    const kind = tag[k]!;
    const word = lower[k]!;
    if (/^(?:PRP|WP|EX|WDT)$/.test(kind) || word === 'who') {
      // "an official with knowledge of it told Reuters"
      if (at === s && WITHIN.test(lower[k - 1] ?? '') && kind === 'PRP' && lower[k - 1] !== 'and') {
        at = k;
        continue;
      }
      if (at === s && word !== 'which' && word !== 'that') at = k;
      break;
    }
    if (WITHIN.test(word)) {
      if (
        word === 'and' &&
        !/^(?:NN|NNS|NNP|NNPS|PRP|JJ)$/.test(tag[k - 1] ?? '') &&
        mentionEndingAt(scene, k) === null
      )
        break;
      // "reprinted his words and the Straits Times summarised ...": the words are another verb's.
      if (word === 'and' && mentionHolding(scene, k + 1) && isObjectBefore(scene, k, from)) break;
      at = k;
      continue;
    }
    if (
      /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|DT|CD|POS|PRP\$|FW|PDT)$/.test(kind) ||
      /^\p{Lu}/u.test(tokens[k]!.text) ||
      word === '-'
    ) {
      if (/^(?:that|which)$/.test(word)) break;
      at = k;
      continue;
    }
    // "a source close to the mayor has told Reuters"
    if (
      /^(?:close|familiar|loyal|privy|linked|allied)$/.test(word) &&
      at < s &&
      /^(?:to|with)$/.test(lower[at]!)
    ) {
      at = k;
      continue;
    }
    // "another person briefed on the matter said"
    if (
      /^(?:VBN|VBG)$/.test(kind) &&
      word !== 'saying' &&
      /^(?:NN|NNS|NNP|JJ|DT)$/.test(tag[k - 1] ?? '') &&
      at < s
    ) {
      at = k;
      continue;
    }
    // "a survey of leading operatives found"
    if (
      kind === 'VBG' &&
      /^(?:of|by|for|from)$/.test(lower[k - 1] ?? '') &&
      /^(?:NN|JJ)/.test(tag[k + 1] ?? '') &&
      at < s
    ) {
      at = k;
      continue;
    }
    // "the disaster agency (BPBD) Ruslan Tobelo"
    if (word === ')' && at < s && lower[k - 2] === '(' && /^NN/.test(tag[k - 3] ?? '')) {
      at = k - 2;
      continue;
    }
    // "managing director Egger", "fire brigade spokeswoman", "census boss": no verbs, whatever the tagger says.
    const title = at < s && isInTitle(scene, k, s) ? titleStart(scene, k, from) : -1;
    if (title >= 0) return title;
    // "an official who spoke to Bloomberg on condition of anonymity said"
    const who = relativeStart(scene, k, Math.max(from, lead));
    if (who > 0) {
      at = who;
      continue;
    }
    break;
  }
  // A phrase cannot begin with a preposition or conjunction: "in Kyiv the minister said", "and the minister said".
  while (
    at < s &&
    (/^(?:IN|TO|CC|POS)$/.test(tag[at]!) || WITHIN.test(lower[at]!)) &&
    !mentionHolding(scene, at)
  ) {
    const end = /^(?:IN|TO)$/.test(tag[at]!) ? nounPhraseEnd(scene, at + 1, s) : at + 1;
    if (end >= s) {
      at++;
      break;
    }
    at = end;
  }
  return at;
}

/** Is the noun phrase that ends before `and` the object of a verb? */
function isObjectBefore(scene: Scene, and: number, from: number): boolean {
  const { tag, tokens } = scene;
  if (mentionHolding(scene, and - 1) || /^\p{Lu}/u.test(tokens[and - 1]!.text)) return false;
  let k = and - 1;
  while (k > from && /^(?:NN|NNS|JJ|DT|PRP\$|POS|CD)$/.test(tag[k]!)) k--;
  return /^(?:VBD|VBZ|VBP)$/.test(tag[k]!) && k < and - 1;
}
