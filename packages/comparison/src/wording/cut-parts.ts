import type { Discrepancy } from '@wirediff/domain';
import type { Kept } from '../matching/kept-words.js';
import type { Reading } from '../reading/reading.js';
import { omittedRows, type Run } from './omitted-rows.js';

/**
 * What was cut out of a quote: runs of words of one side that the other has not, where nothing of weight stands in
 * their place. Of a cut over the end of a sentence, what bears on the words that were kept.
 *
 * @example "We should have stopped in May, but that is no excuse" and "We should have stopped in May" -> the rest
 */
export function cutParts(a: Reading, b: Reading, { pairs }: Kept): Discrepancy[] {
  const left: Run[] = [];
  const right: Run[] = [];
  const ends: readonly (readonly [number, number])[] = [[-1, -1], ...pairs, [a.words.length, b.words.length]];
  for (let k = 1; k < ends.length; k++) {
    const [x, y] = [gap(a, ends[k - 1]![0], ends[k]![0]), gap(b, ends[k - 1]![1], ends[k]![1])];
    if (x !== null && isCut(x, y)) left.push(...inKeptSentences(a, x, [ends[k - 1]![0], ends[k]![0]]));
    if (y !== null && isCut(y, x)) right.push(...inKeptSentences(b, y, [ends[k - 1]![1], ends[k]![1]]));
  }
  return omittedRows(a, left, b, right);
}

/** Of a run over several sentences the parts in one sentence with a kept word; all of it where only whole sentences were cut. */
function inKeptSentences(reading: Reading, run: Gap, [before, after]: readonly [number, number]): Run[] {
  const stops = Array.from({ length: run.end - run.first }, (_, k) => run.first + k).filter((at) =>
    /^[.!?]$/.test(reading.words[at]!.text),
  );
  // The mark behind a kept word ended its sentence.
  const isNew = before < 0 || /^[.!?]$/.test(reading.words[before + 1]?.text ?? '');
  const isLast = after >= reading.words.length;
  if (stops.length === 0) return isBare(reading, run, isNew) ? [] : [run];
  const head = isNew ? null : gap(reading, run.first - 1, stops[0]!);
  const tail = isLast ? null : gap(reading, stops.at(-1)!, after);
  const parts = [head, tail].filter((part) => part !== null && isCut(part, null)) as Gap[];
  return parts.length === 0 ? [run] : parts;
}

/** "The company rejects it" without "the company": the quote's own words tell elsewhere whose they are. */
const isBare = ({ words }: Reading, { first, words: count }: Gap, isNew: boolean): boolean =>
  isNew && count <= 3 && /^(?:the|our|my|a|an)$/.test(words[first]!.lower);

interface Gap extends Run {
  readonly content: number;
  readonly words: number;
}

/** The words strictly between two kept ones, marks at the ends left out. */
function gap(reading: Reading, before: number, after: number): Gap | null {
  let [first, end] = [before + 1, after];
  while (first < end && reading.words[first]!.kind === 'mark') first++;
  while (end > first && reading.words[end - 1]!.kind === 'mark') end--;
  if (first >= end) return null;
  const places = Array.from({ length: end - first }, (_, k) => first + k);
  return {
    first,
    end,
    words: places.filter((at) => reading.words[at]!.kind !== 'mark').length,
    content: places.filter((at) => reading.keys[at] !== null).length,
  };
}

/** A word put in place of another is no omission; a sentence shrunk to a word is. */
function isCut(run: Gap, instead: Gap | null): boolean {
  if (run.content === 0 && run.words < 3) return false;
  return instead === null || instead.content === 0 || run.content >= 4 * instead.content;
}
