import type { Discrepancy } from '@wirediff/domain';
import type { Kept } from './kept-words.js';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** A run of words, end exclusive. */
interface Run {
  readonly first: number;
  readonly end: number;
}

const rows = (a: Reading, left: readonly Run[], b: Reading, right: readonly Run[]): Discrepancy[] => [
  ...left.map(({ first, end }): Discrepancy => ({ kind: 'omitted_part', a: phrase(a, first, end), b: null })),
  ...right.map(
    ({ first, end }): Discrepancy => ({ kind: 'omitted_part', a: null, b: phrase(b, first, end) }),
  ),
];

/**
 * What was cut out of a quote: runs of words of one side that the other has not, where nothing of weight stands in
 * their place.
 *
 * @example "We should have stopped in May, but that is no excuse" and "We should have stopped in May" -> the rest
 */
export function cutParts(a: Reading, b: Reading, kept: Kept): Discrepancy[] {
  return rows(a, cut(a, kept.a), b, cut(b, kept.b));
}

function cut(reading: Reading, kept: ReadonlySet<number>): Run[] {
  const runs: { first: number; end: number; content: number; words: number }[] = [];
  let open: { first: number; end: number; content: number; words: number } | null = null;
  reading.words.forEach((word, at) => {
    if (word.kind === 'mark') return;
    if (kept.has(at)) {
      open = null;
      return;
    }
    if (open === null) {
      open = { first: at, end: at + 1, content: 0, words: 0 };
      runs.push(open);
    }
    open.end = at + 1;
    open.words++;
    if (reading.keys[at] !== null) open.content++;
  });
  return runs.filter((run) => run.content > 0 || run.words >= 3);
}

/** Words that open a part of a sentence which can be left out without the rest falling apart. */
const OPENERS = new Set(
  'if unless when while after before because although in at by for with from until since near under between among within as provided over on to'.split(
    ' ',
  ),
);
/** A longer part is another matter, not a detail of this one. */
const MOST_WORDS = 9;

/**
 * Details that one side of a paraphrase leaves out: phrases with their preposition or condition ("until March",
 * "if expectations do not improve") none of whose words has a partner on the other side.
 */
export function droppedDetails(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const left = details(a, new Set(matching.matches.map((m) => m.a)));
  const right = details(b, new Set(matching.matches.map((m) => m.b)));
  return rows(a, left, b, right);
}

function details(reading: Reading, matched: ReadonlySet<number>): Run[] {
  const at = new Map<number, boolean>();
  reading.units.forEach((unit, i) => {
    const end =
      unit.kind === 'word'
        ? unit.at + 1
        : unit.kind === 'figure'
          ? reading.quantities[unit.index]!.end
          : reading.moments[unit.index]!.end;
    for (let k = unit.at; k < end; k++) at.set(k, matched.has(i));
  });
  const found: Run[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    if (!OPENERS.has(reading.words[i]!.lower)) continue;
    let end = i + 1;
    let content = 0;
    while (end < reading.words.length && at.get(end) !== true) {
      const word = reading.words[end]!;
      if (/^[,;:.!?()]$/.test(word.text) || (content > 0 && OPENERS.has(word.lower))) break;
      if (/^(and|but|or|which|who|that)$/.test(word.lower)) break;
      if (at.get(end) === false) content++;
      end++;
    }
    const broken = at.get(end) === true;
    while (end > i + 1 && at.get(end - 1) !== false) end--;
    if (content === 0 || broken || end - i > MOST_WORDS) continue;
    found.push({ first: i, end });
    i = end - 1;
  }
  return found;
}
