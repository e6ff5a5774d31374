import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import type { Mention } from '../mention.js';
import type { Reading, Run } from '../reading.js';

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
    const short = behindShort(reading, mention.run, end);
    const close = short > end ? short : closingOf(reading, end, named);
    return close === end ? mention : { ...mention, phrase: [from, close] };
  });
}

/** Behind "(FAS) Sunday newspaper": the name's own short form in brackets and the kind behind it, or `end`. */
function behindShort({ tokens, lower }: Reading, [from, to]: Run, end: number): number {
  const short = tokens[end + 1]?.text ?? '';
  if (lower[end] !== '(' || lower[end + 2] !== ')' || !/^\p{Lu}{2,6}$/u.test(short)) return end;
  const name = tokens.slice(from, to).map(({ text }) => text);
  let letters = name.join('').toUpperCase();
  for (const letter of short) {
    const at = letters.indexOf(letter);
    if (at < 0) return end;
    letters = letters.slice(at + 1);
  }
  // "Reuters (RTRS)" at the head of a dateline signs; a kind must follow or the name be long.
  const kind = /^(?:sunday|saturday|weekend)$/.test(lower[end + 3] ?? '') ? end + 4 : end + 3;
  if (CARRIER_NOUNS.has(lower[kind] ?? '')) return kind + 1;
  return name.length > 1 ? end + 3 : end;
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
