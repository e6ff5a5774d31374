/**
 * The tag of a token, mended where the tagger, which has read American copy, takes a noun it never met for something else.
 *
 * @param tag Penn Treebank tags, those before `at` mended already
 *
 * @example `The mill will close, pensioner Ada Lind told Delo.` -> NN for "pensioner", to the tagger a preposition
 */
export function mendedTag(lower: readonly string[], tag: readonly string[], at: number): string {
  const word = lower[at]!;
  const given = tag[at]!;
  if (isPaperNamedByItsDays(lower, tag, at)) return 'NN';
  // "the BBC has learnt": a noun to the tagger.
  if (word === 'learnt') return /^(?:has|have|had|'ve|'s)$/.test(lower[at - 1]!) ? 'VBN' : 'VBD';
  if (NOUNS.test(word) || (word === 'show' && isProgramme(lower, tag, at))) return 'NN';
  // Prepositions are few, and all known.
  if (given === 'IN' && /^\p{L}{4,}$/u.test(word) && !PREPOSITIONS.has(word)) return 'NN';
  return given;
}

const NOUNS = /^(?:op-ed|oped|tally|grandmother|grandfather)$/;

/** "Radio Brenn's breakfast show": the verb of one thing would be "shows". */
const isProgramme = (lower: readonly string[], tag: readonly string[], at: number): boolean =>
  /^(?:NN|JJ)$/.test(tag[at - 1]!) &&
  lower.slice(Math.max(0, at - 4), at - 1).some((word) => /^['’]s?$/.test(word));

/** Words of four letters and more that are prepositions or join clauses: those of PolNeAR's articles, and what these happen to lack. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `aboard about above across after against albeit along alongside although amid amidst among amongst around astride atop barring because
  before behind below beneath beside besides between beyond circa concerning considering despite down during except excepting
  excluding following from given granted hence including inside into lest less like minus near nearer nearest next
  notwithstanding once only onto opposite outside over owing past pending plus post prior provided providing regarding round save
  seeing since suppose supposing than that then though through throughout thru till toward towards trans under underneath
  unless unlike until unto upon versus vis-a-vis when whence whenever where whereas whereby wherever whether while whilst
  with within without worth ahead apart away even instead rather such more most much well soon
  both either neither here there what which whom whose`.split(/\s+/),
);

/** "Danas, a Belgrade weekly, said": an adverb or adjective to the tagger, as in "is printed weekly", "a weekly report". */
function isPaperNamedByItsDays(lower: readonly string[], tag: readonly string[], at: number): boolean {
  if (
    !/^(?:daily|weekly|monthly|fortnightly)$/.test(lower[at]!) ||
    /^(?:NN|JJ|VBG|CD|HYPH)/.test(tag[at + 1] ?? '')
  )
    return false;
  let before = at - 1;
  while (before > at - 4 && (/^(?:NNP|JJ|HYPH)$/.test(tag[before] ?? '') || TRADES.test(lower[before] ?? '')))
    before--;
  return /^(?:a|an|the|another|this|that|its|'s)$/.test(lower[before] ?? '');
}

/** What a paper is of: "the sports daily". */
const TRADES =
  /^(?:trade|sports?|business|news|party|market|language|state|youth|army|church|oil|shipping|farm)$/;
