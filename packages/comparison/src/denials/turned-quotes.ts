import type { Discrepancy } from '@wirediff/domain';
import type { Kept } from '../matching/kept-words.js';
import { isNegator } from '../negation/negators.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { sentenceNumbers, startOf } from '../reading/sentence-bounds.js';
import type { Side } from '../reading/side.js';
import { stem } from '../words/stem.js';
import { lostAlternative, takenBack } from './lost-alternatives.js';
import { lostSupposition } from './lost-suppositions.js';

/** What may go with a lost negation: "we do not know" and "we know". */
const HELPERS =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|be|been|at|all|ever|yet)$/;
/** Said of words in one sentence with them, they take the words back. */
const TURNING = new Set(
  'untrue false wrong lie liar myth nonsense absurd fiction mistaken incorrect baseless unfounded untruth fantasy invention'
    .split(' ')
    .map(stem),
);

/**
 * Is a quote turned by what was cut out of it: a "not" between words that were kept, or the part of its sentence that takes
 * the kept words back? At most one row. A fragment in running prose may have its "not" outside the marks, and is left alone.
 *
 * @example "We do not know whose phone it is" and "We know whose phone it is" -> negation
 */
export function turnedByCut(a: Side, b: Side, { pairs }: Kept): Discrepancy[] {
  const forth = pairs.map(([x, y]) => [x, y] as const);
  const back = pairs.map(([x, y]) => [y, x] as const);
  const left = b.quote === 'direct' ? turn(a.reading, b.reading, forth) : null;
  if (left !== null) return [{ kind: 'negation', a: left[0], b: left[1] }];
  const right = a.quote === 'direct' ? turn(b.reading, a.reading, back) : null;
  return right === null ? [] : [{ kind: 'negation', a: right[1], b: right[0] }];
}

/** What was said whole, and what is left of it. */
function turn(
  whole: Reading,
  left: Reading,
  pairs: readonly (readonly [number, number])[],
): [string, string] | null {
  for (let k = 1; k < pairs.length; k++) {
    const [[x, y], [x2, y2]] = [pairs[k - 1]!, pairs[k]!];
    if (isJoinedOver(whole, left, x, x2, y, y2))
      return [phrase(whole, startOf(whole, x), x + 2), phrase(left, startOf(left, y), y2 + 1)];
    const gap = whole.words.slice(x + 1, x2).map(({ lower }) => lower);
    if (gap.length === 0 || gap.filter((word) => isNegator(word)).length !== 1) continue;
    if (!gap.every((word) => isNegator(word) || HELPERS.test(word))) continue;
    // Other words or marks stand in its place, but for the dots of a cut.
    const instead = left.words.slice(y + 1, y2).filter(({ text }) => !/^(?:…|\.+)$/.test(text));
    if (instead.some(({ lower, kind }) => isNegator(lower) || kind === 'mark')) continue;
    return [phrase(whole, x, x2 + 1), phrase(left, y, y2 + 1)];
  }
  const lost =
    lostDenial(whole, left, pairs) ??
    lostSupposition(whole, left, pairs) ??
    lostAlternative(whole, left, pairs) ??
    takenBack(whole, left, pairs);
  if (lost !== null) return lost;
  const kept = new Set(pairs.map(([x]) => x));
  const sentences = sentenceNumbers(whole);
  const held = new Set(pairs.map(([x]) => sentences[x]));
  for (const at of whole.content) {
    if (kept.has(at) || !held.has(sentences[at]) || !TURNING.has(whole.keys[at]!)) continue;
    // "We accept the ruling, although it is wrong" accepts it.
    if (isConceded(whole, at)) continue;
    if (
      left.keys.some((key) => key !== null && TURNING.has(key)) ||
      left.words.some(({ lower }) => isNegator(lower) && !whole.words.some((word) => word.lower === lower))
    )
      continue;
    const first = sentences.indexOf(sentences[at]!);
    return [
      phrase(whole, first, sentences.lastIndexOf(sentences[at]!) + 1),
      phrase(left, pairs[0]![1], pairs.at(-1)![1] + 1),
    ];
  }
  return null;
}

/** "I cannot tell you it was the vaccine" as "It was the vaccine": words that were denied, kept without their "not". */
function lostDenial(
  whole: Reading,
  left: Reading,
  pairs: readonly (readonly [number, number])[],
): [string, string] | null {
  const kept = new Set(pairs.map(([x]) => x));
  for (const [x, y] of pairs) {
    if (whole.keys[x] == null || !whole.polarity.negated[x]! || left.polarity.negated[y]!) continue;
    const negation = whole.polarity.negations.find(({ first, end }) => first < x && x < end);
    // Another negation may stand in its place, or the words around the marks deny.
    if (negation === undefined || negation.first < 0 || kept.has(negation.first)) continue;
    if (left.polarity.negations.length > 0 || !isNegator(whole.words[negation.first]!.lower)) continue;
    return [phrase(whole, startOf(whole, x), negation.end), phrase(left, startOf(left, y), y + 1)];
  }
  return null;
}

/** Words from an "although" to the word that would take back what stands before it. */
const CONCEDED = 8;

const isConceded = ({ words }: Reading, at: number): boolean =>
  words
    .slice(Math.max(0, at - CONCEDED), at)
    .some(({ lower }) => /^(?:although|though|but|yet|if|until|unless)$/.test(lower));

/** Words of a subject that a sentence opens with. */
const SUBJECT = 4;

/**
 * Are dots set over the end of a sentence, so that its subject gets what another sentence says? "The alarm worked. It was the line
 * that failed" as "The alarm … failed".
 */
function isJoinedOver(whole: Reading, left: Reading, x: number, x2: number, y: number, y2: number): boolean {
  if (!left.words.slice(y + 1, y2).some(({ text }) => /^(?:…|\.{3})$/.test(text))) return false;
  const gap = whole.words.slice(x + 1, x2);
  if (!gap.some(({ text }) => /^[.!?]$/.test(text)) || x - startOf(whole, x) >= SUBJECT) return false;
  const [verb] = gap;
  return (
    verb !== undefined && (/(?:ed|d)$/.test(verb.lower) || HELPERS.test(verb.lower)) && !isNegator(verb.lower)
  );
}
