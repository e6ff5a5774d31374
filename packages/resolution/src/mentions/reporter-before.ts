import type { Mention } from '../mention.js';
import type { Reading, Run } from '../reading.js';

/** Words of a person's name: "Jeff Passan", "Yoni Ben Menachem". */
const LONGEST = 3;
/** What is of a paper, and nobody: "the Foreign Desk of the Times". */
const THINGS =
  /^(?:Bank|Bureau|University|Ministry|Voice|House|Union|Institute|School|College|City|Republic|Council|Association|Federation|Board|Academy|Museum|Society|Party|Court|Desk|Edition|Editor|Office|Department|Group|Press|Club|News|Review|Times|Page|Section|Radio|Television|TV|Studio|Committee|Centre|Center|Foundation|Street|Square|Gulf|Bay|Day|Week|Year|Prize|Award|Person)$/;

/**
 * Mentions with the reporter whom a text names by name and house: "according to Jeff Passan of ESPN" credits ESPN, with the words of
 * Jeff Passan.
 */
export function withReporters(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const taken = new Set(
    mentions.flatMap(({ phrase: [from, to] }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  return mentions.map((mention) => {
    const reporter =
      mention.kind === 'name' || mention.kind === 'unlisted' ? before(reading, mention, taken) : null;
    return reporter === null ? mention : { ...mention, phrase: [reporter[0], mention.phrase[1]], reporter };
  });
}

function before(
  { tokens, lower, tag, sentenceOf, quotation }: Reading,
  { phrase }: Mention,
  taken: ReadonlySet<number>,
): Run | null {
  const of = phrase[0] - 1;
  if (lower[of] !== 'of' && lower[of] !== 'at') return null;
  const isName = (k: number) =>
    sentenceOf[k] === sentenceOf[of] &&
    quotation[k] === quotation[of] &&
    !taken.has(k) &&
    tag[k] === 'NNP' &&
    /^\p{Lu}[\p{L}'’-]*\p{Ll}\.?$/u.test(tokens[k]!.text);
  let from = of;
  while (from > 0 && of - from <= LONGEST && isName(from - 1)) from--;
  const words = tokens.slice(from, of).map(({ text }) => text);
  const isPerson = words.length >= 2 && words.length <= LONGEST && !words.some((word) => THINGS.test(word));
  // "told Ada Lind at Reuters", but "Ada Lind at Reuters headquarters" may be anybody
  if (lower[of] === 'at' && lower[from - 1] !== 'told') return null;
  return isPerson && lower[from - 1] !== 'the' ? [from, of] : null;
}
