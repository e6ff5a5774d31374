import { cueOf } from '../cues/verbs.js';
import { isQuoteMark } from './phrases.js';
import { isOutside, type Scene } from './scene.js';

/** What stands in a title, by its tags. */
const NOMINAL = /^(?:DT|PRP\$|POS|JJ|JJR|CD|NN|NNS|NNP|NNPS)$/;
/** Words that end a clause or join it to the next: no title holds them. */
const NO_TITLE =
  /^(?:according|including|following|regarding|where|how|why|what|and|but|or|nor|yet|so|that|which|who|whom|whose|as|while|when|because|if|than|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|not|he|she|it|they|we|i|you|there)$/;
const MOST_WORDS = 7;

/**
 * Where a title begins that holds a word which the tagger took for no noun, behind the comma or quotation mark that closes what was
 * said; -1 where none does.
 *
 * @param k the word, right before what is surely part of the subject
 *
 * @example `"It held," managing director Ada Lind told Delo.` -> "managing"
 */
export function titleStart(scene: Scene, k: number, from: number): number {
  const { lower, tag, tokens } = scene;
  if (!isOutside(scene, k) || NO_TITLE.test(lower[k]!) || cueOf(lower[k]!) !== null) return -1;
  if (!/^[\p{Ll}-]+$/u.test(tokens[k]!.text) || /^(?:IN|TO|RB|RP)$/.test(tag[k]!)) return -1;
  for (let at = k; at > Math.max(from, k - MOST_WORDS); at--) {
    const before = tokens[at - 1]!.text;
    if (before === ',' || isQuoteMark(before)) return at;
    if (!NOMINAL.test(tag[at - 1]!) && !/^(?:of|for)$/.test(lower[at - 1]!)) return -1;
  }
  return -1;
}

/**
 * May a word that the tagger took for a verb be one of a title after all? "the fire brigade spokeswoman", never "Clinton held a meeting and
 * pledged": nouns stand on both sides, and nothing joins another verb.
 *
 * @param end where the subject ends
 */
export function isInTitle({ lower, tag, tokens }: Scene, k: number, end: number): boolean {
  if (!/^(?:NN|NNS|NNP|NNPS|JJ)$/.test(tag[k + 1] ?? '')) return false;
  if (!/^VB[DZP]$/.test(tag[k]!)) return true;
  const before = tokens[k - 1]?.text ?? '';
  // "The mill will close, pensioner Ada Lind told Delo"
  if ((before === ',' || isQuoteMark(before)) && /^\p{Lu}/u.test(tokens[k + 1]!.text))
    return !/(?:ed|ing)$/.test(lower[k]!);
  return (
    /^(?:NN|JJ)$/.test(tag[k - 1] ?? '') &&
    /^\p{Ll}/u.test(before) &&
    end - k <= MOST_WORDS &&
    !lower.slice(k, end).some((word) => /^(?:and|or|,)$/.test(word))
  );
}
