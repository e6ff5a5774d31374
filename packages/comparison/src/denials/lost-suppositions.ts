import { isNegator } from '../negation/negators.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { startOf } from '../reading/sentence-bounds.js';

/**
 * What was only supposed in the whole quote and is flatly said in what is left of it: the words of both, or null. A dropped
 * condition alone is a doubt lost.
 *
 * @param pairs places of the kept words, in the whole and in what is left
 *
 * @example "It is too early to speak of excess speed" and "It is ... excess speed" -> both
 */
export function lostSupposition(
  whole: Reading,
  left: Reading,
  pairs: readonly (readonly [number, number])[],
): [string, string] | null {
  const isLost = (is: (lower: readonly string[]) => boolean) => is(lowerOf(whole)) && !is(lowerOf(left));
  const supposed =
    (isLost((lower) => tooEarlyEnd(lower) > 0) && isKeptBehind(whole, tooEarlyEnd(lowerOf(whole)), pairs)) ||
    (isLost((lower) => unknownEnd(lower) > 0) && isKeptBehind(whole, unknownEnd(lowerOf(whole)), pairs)) ||
    (isLost((lower) => lower.includes('either') && lower.includes('or')) &&
      isKeptBehind(whole, lowerOf(whole).indexOf('or') + 1, pairs)) ||
    (isLost((lower) => lower.includes('if')) &&
      isCounterfactual(lowerOf(whole)) &&
      isKeptBehindIf(whole, pairs));
  if (!supposed) return null;
  const [[x, y], [x2, y2]] = [pairs[0]!, pairs.at(-1)!];
  return [phrase(whole, startOf(whole, x), x2 + 1), phrase(left, y, y2 + 1)];
}

const lowerOf = ({ words }: Reading): readonly string[] => words.map(({ lower }) => lower);

/** Behind "too early to speak", or 0. */
function tooEarlyEnd(lower: readonly string[]): number {
  const at = lower.findIndex(
    (word, i) =>
      word === 'too' &&
      /^(?:early|soon)$/.test(lower[i + 1] ?? '') &&
      lower[i + 2] === 'to' &&
      /^(?:say|speak|talk|tell|call)$/.test(lower[i + 3] ?? ''),
  );
  return at < 0 ? 0 : at + 4;
}

/** Behind "we do not yet know if", "nobody can say whether", or 0. */
function unknownEnd(lower: readonly string[]): number {
  const at = lower.findIndex(
    (word, i) =>
      /^(?:know|knows|knew|known|say|tell|sure|certain|clear)$/.test(word) &&
      /^(?:if|whether)$/.test(lower[i + 1] ?? '') &&
      lower.slice(Math.max(0, i - MOST_BEFORE), i).some((one) => isNegator(one)),
  );
  return at < 0 ? 0 : at + 2;
}

/** Words from a "not" to what is not known: "do not yet know". */
const MOST_BEFORE = 4;

/** Are words of content kept that stand behind a place in its clause? "..., but it is too early to say" supposes nothing. */
function isKeptBehind(
  { words, keys }: Reading,
  from: number,
  pairs: readonly (readonly [number, number])[],
): boolean {
  const kept = new Set(pairs.map(([x]) => x));
  for (let k = from; k < words.length && !/^[,;:.!?]$/.test(words[k]!.text); k++)
    if (keys[k] != null && kept.has(k)) return true;
  return false;
}

/** "if there had been", "if he were": what was not so. */
function isCounterfactual(lower: readonly string[]): boolean {
  const at = lower.indexOf('if');
  return (
    lower.slice(at + 1, at + 4).some((word) => /^(?:had|were)$/.test(word)) &&
    lower.slice(at).includes('would')
  );
}

/** Are the words behind the "if" of a sentence kept up to its verb, as if they began one of their own? */
function isKeptBehindIf({ words }: Reading, pairs: readonly (readonly [number, number])[]): boolean {
  const kept = new Set(pairs.map(([x]) => x));
  const at = words.findIndex(({ lower }) => lower === 'if');
  const verb = words.findIndex(({ lower }, k) => k > at && /^(?:had|were)$/.test(lower));
  for (let k = at + 1; k <= verb; k++) if (!kept.has(k)) return false;
  return !kept.has(at);
}
