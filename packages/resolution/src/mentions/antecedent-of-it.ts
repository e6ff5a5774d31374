import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Reading, Run } from '../reading.js';
import { creditedTeller, distanceOf, isCited, type SearchBack, type Verdict } from './search-back.js';

/** Does "it" mean the mention at `k`? Only one of the two sentences before that was credited, and rarely one of its own sentence. */
export function meantByIt(search: SearchBack, k: number): Verdict {
  const { reading, phrase, before, sentence, credited } = search;
  const { lower, sentenceOf } = reading;
  const mention = before[k]!;
  const distance = distanceOf(search, mention);
  if (distance === 0) {
    // "NNA said C; it also said D"
    if (lower[phrase.whole[0] - 1] === ';' && credited(mention)) return mention;
    // "ANI reported fourteen, though it said that three had left": its own clause goes on.
    if (goesOn(lower, phrase.whole) && heads(reading, mention) && credited(mention)) return mention;
    // "Ecofin, which quoted it": never the one whose clause it is; but "Delo reported C, and Ecofin quoted it".
    const between = lower.slice(mention.phrase[1], phrase.whole[0]);
    const isOthersClause = between.some((word) => word === 'and' || word === ';');
    if (!(isCited(search) && k < before.length - 1 && isOthersClause)) return 'further';
  }
  // "The statement, carried by KUNA, said ... , it said": the statement, not who carried it.
  // But "the Star said in a statement carried by KUNA ... , it said": the Star.
  if (isOfCarrier(lower, mention)) {
    const speaker = before[k - 1];
    const one = speaker && sentenceOf[speaker.run[0]] === sentenceOf[mention.run[0]];
    return one && distance <= 2 && !speaker.more && credited(speaker) ? speaker : null;
  }
  // "Danas reported it. Amazon denied all. It says": Amazon, whose sentence stands between.
  if (distance > 2 || (distance === 2 && isOthersSentence(reading, sentence - 1))) return null;
  // "Reuters, citing local media, said C. It quoted": Reuters, whose sentence it is.
  const teller = creditedTeller(search, k);
  if (teller) return teller;
  // "Tass gave no details. It quoted Granma as saying": who quotes an outlet is one, whatever it said before.
  const quotes = cueOf(lower[phrase.whole[1]] ?? '')?.class === 'quote' && heads(reading, mention);
  return credited(mention) || quotes ? mention : null;
}

/** Does a sentence open with the name of somebody who does something in it? */
function isOthersSentence({ sentenceOf, tokens, tag, analysis }: Reading, sentence: number): boolean {
  const first = analysis.sentences[sentence]!.firstToken;
  if (!/^NNPS?$/.test(tag[first] ?? '') || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return false;
  for (let k = first + 1; k < first + 6 && sentenceOf[k] === sentence; k++) {
    if (/^VB[DZ]$/.test(tag[k]!)) return true;
    if (!/^(?:NNP|NNPS|POS|NN|JJ|RB)$/.test(tag[k]!)) return false;
  }
  return false;
}

/** Is it the subject that its sentence opens with? */
const heads = ({ sentenceOf }: Reading, { phrase }: Mention): boolean =>
  phrase[0] === 0 || sentenceOf[phrase[0] - 1] !== sentenceOf[phrase[0]];

/** "..., though it said" */
const goesOn = (lower: readonly string[], [from, to]: Run): boolean =>
  /^(?:though|although|but|and|while)$/.test(lower[from - 1] ?? '') &&
  /^(?:says?|said|add(?:s|ed)|notes?|noted)$/.test(lower[to] ?? '');

/** "carried by KUNA" */
const isOfCarrier = (lower: readonly string[], { phrase: [from] }: Mention): boolean =>
  lower[from - 1] === 'by' && cueOf(lower[from - 2] ?? '')?.class === 'carry';
