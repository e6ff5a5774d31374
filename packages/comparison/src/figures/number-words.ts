/** Values of number words, lower case. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['dozen', 12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

/** Vague amounts: what they allow. "dozens" of dead and 17 dead do not agree, "hundreds" and 340 do. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 150]],
  ['scores', [40, 200]],
  ['hundreds', [200, 2000]],
  ['thousands', [2000, 50_000]],
  ['tens of thousands', [20_000, 200_000]],
  ['hundreds of thousands', [200_000, 2e6]],
  ['millions', [2e6, 1e9]],
  ['tens of millions', [2e7, 2e8]],
  ['hundreds of millions', [2e8, 2e9]],
  ['billions', [2e9, 1e12]],
  ['tens of billions', [2e10, 2e11]],
  ['hundreds of billions', [2e11, 2e12]],
  ['several', [3, 12]],
  ['a few', [2, 9]],
  ['a handful', [2, 9]],
  ['a couple', [2, 3]],
  ['a single', [1, 1]],
]);

/** The first words of vague amounts: "a", "tens". */
export const VAGUE_OPENINGS: ReadonlySet<string> = new Set(
  [...VAGUE.keys()].map((phrase) => phrase.split(' ')[0]!),
);

/** How many of a scale the vague amounts before it allow: "several hundred" is 200 to 1,000. */
export const VAGUE_OF_SCALE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['several', [2, 10]],
  ['a few', [2, 7]],
  ['a couple', [1.8, 3]],
]);

/** As far as days of a month go. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
    .split(/\s/)
    .map((word, i) => [word, i + 1] as const),
);

/** What number a word such as "third" or "3rd" is, lower case; null for any other. */
export const ordinalOf = (word: string): number | null =>
  ORDINALS.get(word) ?? (/^[1-9]\d?(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : null);

/** "fifth", "fifths", "quarter", "thirds": what one of so many parts is. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, n]) => n > 2)
    .flatMap(([word, n]): [string, number][] => [
      [word, n],
      [`${word}s`, n],
    ]),
]);

/** Words before a figure, and what they make of a figure v. Longest first. */
export const BOUNDS: readonly (readonly [
  words: string,
  kind: 'least' | 'over' | 'most' | 'about' | 'under',
])[] = [
  ['in excess of', 'over'],
  ['upward of', 'over'],
  ['far more than', 'least'],
  ['well in excess of', 'least'],
  ['a little more than', 'about'],
  ['slightly more than', 'about'],
  ['little more than', 'about'],
  ['just more than', 'about'],
  ['a little over', 'about'],
  ['slightly over', 'about'],
  ['a shade over', 'about'],
  ['not far short of', 'under'],
  ['a little short of', 'under'],
  ['just short of', 'under'],
  ['just shy of', 'under'],
  ['slightly less than', 'under'],
  ['a little less than', 'under'],
  ['just less than', 'under'],
  ['slightly under', 'under'],
  ['a little under', 'under'],
  ['a shade under', 'under'],
  ['getting on for', 'under'],
  ['not quite', 'under'],
  ['in the region of', 'about'],
  ['something like', 'about'],
  ['barely', 'about'],
  ['not more than', 'most'],
  ['at least', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['a minimum of', 'least'],
  ['more than', 'over'],
  ['upwards of', 'over'],
  ['just over', 'about'],
  ['well above', 'least'],
  ['well over', 'least'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceeding', 'over'],
  ['exceeded', 'over'],
  ['exceeds', 'over'],
  ['exceed', 'over'],
  ['topped', 'over'],
  ['topping', 'over'],
  ['tops', 'over'],
  ['surpassed', 'over'],
  ['surpasses', 'over'],
  ['surpassing', 'over'],
  ['passed', 'over'],
  ['crossed', 'over'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['at most', 'most'],
  ['no more than', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['under', 'most'],
  ['below', 'most'],
  ['a maximum of', 'most'],
  ['nearly', 'under'],
  ['nearing', 'under'],
  ['neared', 'under'],
  ['nears', 'under'],
  ['approaching', 'under'],
  ['approached', 'under'],
  ['almost', 'under'],
  ['just under', 'under'],
  ['close to', 'about'],
  ['closer to', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['only', 'about'],
];
