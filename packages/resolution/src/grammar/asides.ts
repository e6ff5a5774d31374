import { CARRIER_NOUNS } from '../cues/nouns.js';
import { isCiting } from './citing.js';
import { skipBy } from './object-end.js';
import { longPhraseEnd } from './phrases.js';
import { takerOf } from './piece-taker.js';
import { isOutside, mentionOpening, type Scene } from './scene.js';

/** Does an aside begin at `i`, behind its comma: citing, "which cited ...", "speaking to ...", "without ...", "a deputy of ..."? */
export function isAside(scene: Scene, i: number): boolean {
  const { lower, tag } = scene;
  if (isCiting(scene, i)) return true;
  const word = lower[i] ?? '';
  // "As Reuters reported, at least nine people died"
  if (word === 'at' && /^(?:least|most)$/.test(lower[i + 1] ?? '')) return false;
  if (
    /^(?:which|who|whose|from|without|in|at|on|speaking|adding|monitored|received|heard|according|although|though|itself|also|himself|now|then|when|as|after|formerly|including)$/.test(
      word,
    )
  )
    return true;
  return /^(?:VBG|VBN)$/.test(tag[i] ?? '');
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
      !isWhatItHas(scene, k, limit) &&
      /^(?:PRP|DT|NN|NNS|NNP|JJ|EX|PRP\$|CD)$/.test(tag[k + 1] ?? '')
    )
      return k;
    // "reported, citing Tanjug: 'Nine boats had sunk'"
    if (tokens[k]!.text === ':' && k > from && k + 1 < limit) return k;
    // "citing Die Presse (Austria, conservative), that": a comma of the name's own bracket closes nothing.
    if (tokens[k]!.text !== ',' || scene.mentionAt[k] !== -1) continue;
    // "picked up by Tanjug and, within the hour, by Delo": the commas are of the hour.
    if (lower[k - 1] === 'and' || isBehindAnd(scene, k)) continue;
    // "the Star said, quoting sources, according to AFP": AFP has it from the Star.
    if (lower[k + 1] === 'according' && isCiting(scene, from)) return k;
    // "citing Wang Fei, deputy head of the committee, as saying", "quoting NTV, which had spoken to X, said"
    if (isAside(scene, k + 1) && !(lower[k + 1] === 'as' && lower[k + 2] !== 'saying')) continue;
    // "Citing the Danas newspaper, Delo, the Slovenian daily, said": who cites it.
    if (opensSentence(scene, from) && mentionOpening(scene, k + 1) && lower[k - 1] !== ',') {
      const { phrase } = mentionOpening(scene, k + 1)!;
      if (lower[phrase[1]] !== 'and') return k;
    }
    if (isApposition(scene, k + 1, limit) || isKindWithClause(scene, k + 1, limit)) continue;
    return k;
  }
  return limit;
}

const opensSentence = ({ sentenceOf }: Scene, at: number): boolean =>
  at === 0 || sentenceOf[at - 1] !== sentenceOf[at];

/** Words between two commas in "and, within the hour, by Delo". */
const BETWEEN = 7;

const isBehindAnd = ({ lower }: Scene, close: number): boolean =>
  lower
    .slice(Math.max(0, close - BETWEEN), close)
    .some((word, i, all) => word === 'and' && all[i + 1] === ',');

/** "citing a draft that it had obtained": a clause about the paper, no content. */
function isWhatItHas(scene: Scene, k: number, limit: number): boolean {
  // "citing an interview that his sister had given to Danas"
  if (takerOf(scene, k - 1, limit) !== null) return true;
  const { lower } = scene;
  if (!/^(?:it|they)$/.test(lower[k + 1] ?? '')) return false;
  const verb = /^(?:has|had|have)$/.test(lower[k + 2] ?? '') ? k + 3 : k + 2;
  return (
    /^(?:obtained|seen|saw|reviewed|viewed|received|examined)$/.test(lower[verb] ?? '') &&
    (verb + 1 >= limit || /^[.,;]$/.test(lower[verb + 1]!))
  );
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

/** "quoting Danas, a daily that attributed it to Vest": what the outlet is, with a clause on whom it has it from. */
function isKindWithClause(scene: Scene, from: number, limit: number): boolean {
  const { lower } = scene;
  if (!/^(?:a|an|the)$/.test(lower[from] ?? '')) return false;
  const end = longPhraseEnd(scene, from, limit);
  if (end === from || !CARRIER_NOUNS.has(lower[end - 1]!) || !/^(?:that|which)$/.test(lower[end] ?? ''))
    return false;
  return true;
}
