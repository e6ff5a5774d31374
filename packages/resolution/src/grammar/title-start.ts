import { cueOf } from '../cues/verbs.js';
import { isQuoteMark } from './phrases.js';
import { isOutside, type Scene } from './scene.js';

/** What stands in a title, by its tags. */
const NOMINAL = /^(?:DT|PRP\$|POS|JJ|JJR|CD|NN|NNS|NNP|NNPS)$/;
/** Words that end a clause or join it to the next: no title holds them. */
const NO_TITLE =
  /^(?:according|including|following|regarding|where|how|why|what|and|but|or|nor|yet|so|that|which|who|whom|whose|as|while|when|because|if|than|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|must|not|he|she|it|they|we|i|you|there)$/;
/** Prepositions and adverbs; the tagger takes a rare noun ("pensioner") for one, so its word is not asked for. */
const NO_NOUN =
  /ly$|^(?:about|above|across|after|against|ago|ahead|along|alongside|also|amid|amidst|among|amongst|around|aside|at|away|back|before|behind|below|beneath|beside|besides|between|beyond|by|concerning|despite|down|during|else|enough|even|ever|except|far|for|from|further|furthermore|hence|here|however|in|indeed|inside|instead|into|just|later|less|like|meanwhile|more|moreover|much|near|never|nevertheless|next|nonetheless|now|of|off|often|on|once|one|only|onto|opposite|otherwise|out|outside|over|past|per|perhaps|maybe|plus|rather|round|since|sometimes|soon|still|then|thence|there|therefore|though|although|through|throughout|thus|till|to|today|together|tomorrow|tonight|too|toward|towards|under|underneath|unless|unlike|until|up|upon|versus|via|well|whether|whereas|with|within|without|worldwide|yesterday|again|almost|alone|already|always|apart|quite|seldom|so|thereafter|afterwards|abroad|anyway|elsewhere|everywhere|formerly|overnight|earlier|first|second|third|last|no)$/;
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
  if (!/^[\p{Ll}-]+$/u.test(tokens[k]!.text) || NO_NOUN.test(lower[k]!)) return -1;
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
