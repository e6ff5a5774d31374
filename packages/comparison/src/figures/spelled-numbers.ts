import { PARTS, SCALES, SMALL, TENS } from './number-words.js';

/** Value of a run of number words, and how many words it takes. */
export interface Spelled {
  readonly value: number;
  readonly length: number;
  /** "a quarter of a million" is said of 230,000 and of 260,000. */
  readonly loose?: boolean;
}

/** Before or after these, "one" is a pronoun: "no one", "this one", "one of them", "one day". */
const NOT_ONE_AFTER = /^(no|this|that|any|which|the|every|some|each)$/;
const NOT_ONE_BEFORE = /^(of|another|day|thing|more|)$/;

const isScale = (word: string) => word.length > 2 && SCALES.has(word);
const unitOf = (word: string) => SMALL.get(word) ?? TENS.get(word);

/**
 * Reads a number written in words, from the first of the given ones: "twenty-one" (as two words), "two and a half
 * million", "a dozen", "half a million", "a hundred and four". Null where none begins there.
 *
 * @param words lower case
 * @param before the word before them
 */
export function spelledNumber(words: readonly string[], before: string): Spelled | null {
  const at = (i: number) => words[i] ?? '';
  const part = partOfScale(words);
  if (part !== null) return part;
  let i = 0;
  let half = false;
  if (at(0) === 'half' && /^an?$/.test(at(1)) && isScale(at(2))) {
    half = true;
    i = 1;
  }
  let total = 0;
  let group = 0;
  if (/^an?$/.test(at(i)) && isScale(at(i + 1))) {
    group = 1;
    i++;
  } else {
    const first = unitOf(at(i));
    if (first === undefined) return null;
    if (at(i) === 'one' && (NOT_ONE_AFTER.test(before) || NOT_ONE_BEFORE.test(at(i + 1)))) return null;
    group = first;
    i++;
  }
  for (; i < words.length; i++) {
    const word = at(i);
    const small = unitOf(word);
    if (small !== undefined && fits(group, small)) group += small;
    else if (isScale(word)) {
      const scale = SCALES.get(word)!;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (word === 'and' && at(i + 1) === 'a' && at(i + 2) === 'half') {
      group += 0.5;
      i += 2;
    } else if (word === 'point' && (SMALL.get(at(i + 1)) ?? 10) < 10) {
      // "three point two million"
      group += SMALL.get(at(i + 1))! / 10;
      i++;
    } else if (word === 'and' && group >= 100 && unitOf(at(i + 1)) !== undefined) continue;
    else break;
  }
  return { value: (total + group) * (half ? 0.5 : 1), length: i };
}

/** "a quarter of a million", "three fifths of a billion" */
function partOfScale(words: readonly string[]): Spelled | null {
  const [many, part, of, article, scale] = words;
  const share = (many === 'a' ? 1 : (SMALL.get(many ?? '') ?? 0)) / (PARTS.get(part ?? '') ?? Number.NaN);
  const whole = SCALES.get(scale ?? '') ?? 0;
  if (!(share > 0 && share < 1) || of !== 'of' || !/^an?$/.test(article ?? '') || whole < 1000) return null;
  return { value: share * whole, length: 5, loose: true };
}

/** "twenty" takes "one", "a hundred" takes "four"; "nine" takes nothing: "nine two-storey houses" are nine. */
function fits(group: number, small: number): boolean {
  return group >= 100 || group === 0 || (group >= 20 && group % 10 === 0 && small < 10);
}
