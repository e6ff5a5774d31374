import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { startOf } from '../reading/sentence-bounds.js';

type Pairs = readonly (readonly [number, number])[];

/**
 * What the whole quote sets against something else and is flatly said in what is left of it: the words of both, or null.
 *
 * @param pairs places of the kept words, in the whole and in what is left
 *
 * @example "We neither confirm nor deny that he is ill" and "We ... deny that he is ill" -> both
 * @example "We would rather lose slots than routes" and "We would ... lose ... routes" -> both
 */
export function lostAlternative(whole: Reading, left: Reading, pairs: Pairs): [string, string] | null {
  const kept = new Set(pairs.map(([x]) => x));
  const lost =
    keptBehind(whole, kept, 'nor', 'neither') ||
    keptBehind(whole, kept, 'than', 'rather') ||
    isNotAll(whole, left, kept);
  return lost ? wordsOf(whole, left, pairs) : null;
}

/** Are words kept right behind `second` ("nor", "than"), and neither it nor the `first` that opens the two? */
function keptBehind({ words, keys }: Reading, kept: ReadonlySet<number>, second: string, first: string) {
  const at = words.findIndex(({ lower }) => lower === second);
  const open = words.findIndex(({ lower }) => lower === first);
  if (open < 0 || at < open || kept.has(at) || kept.has(open)) return false;
  for (let k = at + 1; k < words.length && !/^[,;:.!?]$/.test(words[k]!.text); k++)
    if (keys[k] != null) return kept.has(k);
  return false;
}

/** "Not all of them were closed" and "None of them were closed" */
function isNotAll({ words }: Reading, left: Reading, kept: ReadonlySet<number>): boolean {
  const at = words.findIndex(
    ({ lower }, k) => lower === 'not' && /^(?:all|every|everyone|everybody)$/.test(words[k + 1]?.lower ?? ''),
  );
  if (at < 0 || kept.has(at) || kept.has(at + 1) || !kept.has(at + 2)) return false;
  return left.words.some(({ lower }) => /^(?:none|nobody|no)$/.test(lower));
}

/** "I will come back next year" and "I will come back next year? Never": a question that is answered. */
export function takenBack(whole: Reading, left: Reading, pairs: Pairs): [string, string] | null {
  const last = pairs.at(-1);
  if (last === undefined) return null;
  const [mark, answer] = left.words.slice(last[1] + 1).filter(({ text }) => !/^["“”]$/.test(text));
  if (mark?.text !== '?' || !/^(?:never|no|nonsense)$/.test(answer?.lower ?? '')) return null;
  const asked = whole.words.slice(last[0] + 1).some(({ text }) => text === '?');
  const [x] = pairs[0]!;
  return asked
    ? null
    : [
        phrase(whole, startOf(whole, x), last[0] + 1),
        phrase(left, left.words.indexOf(mark), left.words.indexOf(answer!) + 1),
      ];
}

function wordsOf(whole: Reading, left: Reading, pairs: Pairs): [string, string] {
  const [[x, y], [x2, y2]] = [pairs[0]!, pairs.at(-1)!];
  return [phrase(whole, startOf(whole, x), x2 + 1), phrase(left, startOf(left, y), y2 + 1)];
}
