import { countryOf } from '../cues/places.js';
import type { Reading } from '../reading.js';
import type { Mention } from './mention.js';

/** Tokens that a bracket may hold which says what an outlet is; more where it begins with the country. */
const LONGEST = 4;
const LONGEST_OF_COUNTRY = 9;

/**
 * Mentions with the bracket that says where an outlet is or what it is: "Le Soir (Belgium), quoting Reuters, writes", "Le Figaro
 * (conservative) says". Press digests have one behind every name, and a clause would begin there.
 */
export function withBrackets(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const named = new Set(mentions.flatMap(({ run }) => range(run)));
  return mentions.map((mention) => {
    const [from, end] = mention.phrase;
    const close = closingOf(reading, end, named);
    return close === end ? mention : { ...mention, phrase: [from, close] };
  });
}

/** Behind the bracket that opens at `end`, or `end`. */
function closingOf({ tokens, lower, tag }: Reading, end: number, named: ReadonlySet<number>): number {
  const mark = lower[end] === '(' ? ')' : lower[end] === '[' ? ']' : null;
  if (mark === null) return end;
  const textOf = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  // "(Lebanon, pro-Hezbollah)", "(Italy, close to the Five Star Movement)"
  const country = [end + 2, end + 3].some((at) => countryOf(textOf(end + 1, at)) !== null);
  for (let k = end + 1; k <= end + (country ? LONGEST_OF_COUNTRY : LONGEST) + 1; k++) {
    // "(AFP)", "(via Reuters)", "(citing brokers)", "(March 5)" are none.
    if (lower[k] === mark)
      return k > end + 1 && (country || !/^\p{Lu}{2,}$/u.test(tokens[end + 1]!.text)) ? k + 1 : end;
    const describes = country
      ? !/^(?:VBD|VBZ|MD)$/.test(tag[k] ?? 'MD') && !/^\d/.test(lower[k]!)
      : /^(?:NNP?S?|JJ|,)$/.test(tag[k]!);
    if (named.has(k) || !(describes || /^(?:,|of)$/.test(lower[k]!))) return end;
  }
  return end;
}

const range = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);
