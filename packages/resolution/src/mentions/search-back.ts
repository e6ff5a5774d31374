import { adjectiveOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { LaterPhrase } from './later-phrase.js';

/** What a later phrase is looked up in, and what is known of the mentions there. */
export interface SearchBack {
  readonly reading: Reading;
  readonly phrase: LaterPhrase;
  /** What was named before the phrase, in order. */
  readonly before: readonly Mention[];
  /** Number of the sentence that the phrase stands in. */
  readonly sentence: number;
  readonly kindOf: (mention: Mention) => string | null;
  readonly placeOf: (mention: Mention) => string | null;
  readonly credited: (mention: Mention) => boolean;
}

/** The mention meant, null where none can be, `further` where it may stand further back. */
export type Verdict = Mention | null | 'further';

/** The phrase's own noun: "paper". */
export const nounOf = ({ reading, phrase }: SearchBack): string => reading.lower[phrase.whole[1] - 1]!;

/** How many sentences a mention lies back. */
export const distanceOf = ({ reading, sentence }: SearchBack, { run }: Mention): number =>
  sentence - reading.sentenceOf[run[0]]!;

/** "cited the paper", "a link to the paper": another's than who cites. */
export const isCited = ({ reading: { lower }, phrase: { whole } }: SearchBack): boolean =>
  cueOf(lower[whole[0] - 1] ?? '')?.class === 'quote' || isPointedTo(lower, whole[0]);

/** The last place of "the Turkish Cypriot paper", or null; "the London-based magazine" may be anybody's. */
export function placeOfPhrase({ reading: { lower, tokens }, phrase: { whole } }: SearchBack): string | null {
  let place: string | null = null;
  for (let k = whole[0]; k < whole[1]; k++)
    if (!/-based$/.test(lower[k]!))
      place =
        adjectiveOf(`${tokens[k - 1]?.text} ${tokens[k]!.text}`) ??
        adjectiveOf(tokens[k]!.text.replace(/-.*/, '')) ??
        place;
  return place;
}

/** The credited outlet that cites the mention at `k`, or null. */
export function creditedTeller({ reading, before, credited }: SearchBack, k: number): Mention | null {
  const teller = tellerOf(reading, before, k);
  return teller && credited(teller) ? teller : null;
}

/** "Reuters, citing local media, said C", "i24 reported C, citing a report in al-Diyar": who cites the mention at `k`, or null. */
function tellerOf(
  { lower, tag, sentenceOf }: Reading,
  before: readonly Mention[],
  k: number,
): Mention | null {
  const { phrase, run } = before[k]!;
  const teller = before[k - 1];
  if (!teller || teller.more || sentenceOf[teller.run[0]] !== sentenceOf[run[0]]) return null;
  for (let at = phrase[0] - 1; at > teller.run[1] && at > phrase[0] - 7; at--) {
    if (/^(?:citing|quoting)$/.test(lower[at]!)) return lower[at - 1] === ',' ? teller : null;
    if (!/^(?:DT|JJ|NN|NNP|IN|HYPH|VBN)$/.test(tag[at]!)) return null;
  }
  return null;
}

/** "Fin24 repeated the forecast, linking to the newspaper", "with a link to the paper": another's than who points. */
export const isPointedTo = (lower: readonly string[], at: number): boolean =>
  /^(?:to|on|from)$/.test(lower[at - 1] ?? '') &&
  /^(?:linking|pointing|referring|crediting|attributing|relying|drawing|leaning|link|credit|reference|attribution|pointer|nod)$/.test(
    lower[at - 2] ?? '',
  );
