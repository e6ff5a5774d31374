import { SENTENCE_OPENERS, TITLES } from './abbreviations.js';
import type { Sentence } from './analysis.js';
import { isLineBreak } from './characters.js';
import { CLOSES, OPENS } from './quotations.js';
import type { TokenBounds } from './tokens.js';

/**
 * Cuts tokens into sentences. A line break always ends one, as it ends a paragraph. A full stop ends one unless a small
 * letter follows (`"Why?" he asked`); closing marks and brackets after it still belong to it.
 *
 * @example `He left. "Why?" she asked.` -> two sentences
 */
export function sentencesOf(text: string, bounds: TokenBounds, marks: Uint8Array): Sentence[] {
  const { starts, ends, count } = bounds;
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 0; i < count; i++) {
    const last = i + 1 === count;
    const breaks = !last && breakBetween(text, ends[i]!, starts[i + 1]!);
    if (!last && !breaks && !endsAt(text, bounds, marks, i, first)) continue;
    sentences.push({ start: starts[first]!, end: ends[i]!, firstToken: first, endToken: i + 1, paragraph });
    first = i + 1;
    if (breaks) paragraph++;
  }
  return sentences;
}

function breakBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}

/** Does the sentence that began at token `first` end with token `i`? */
function endsAt(text: string, bounds: TokenBounds, marks: Uint8Array, i: number, first: number): boolean {
  const { starts, ends } = bounds;
  if (isCloser(text, bounds, marks, i + 1)) return false;
  let stop = i;
  while (stop > first && isCloser(text, bounds, marks, stop)) stop--;
  const final = text.charCodeAt(ends[stop]! - 1);
  if (final !== 46 && final !== 33 && final !== 63 && final !== 0x2026) return false;
  const next = openerSkipped(bounds, marks, i + 1);
  const head = text[starts[next]!]!;
  const small = head !== head.toUpperCase();
  if (small) return false;
  // "Yahoo! News reported": a mark of the name.
  if (final === 33 && stop === i && isMarkOfName(text, bounds, stop)) return false;
  if (ends[stop]! - starts[stop]! === 1 || final !== 46) {
    // "wait ... Petrov" goes on more often than not only before small letters, which were seen to above.
    return true;
  }
  if (text.charCodeAt(starts[stop]!) === 46) return true;
  // An abbreviation: a title never ends a sentence, another only before a word that begins sentences.
  const word = text.slice(starts[stop]!, ends[stop]! - 1).toLowerCase();
  if (TITLES.has(word) || word.length === 1) return false;
  return (
    stop < i || next > i + 1 || SENTENCE_OPENERS.has(text.slice(starts[next]!, ends[next]!).toLowerCase())
  );
}

/** Names that end with an exclamation mark, before what they print or air. */
function isMarkOfName(text: string, { starts, ends }: TokenBounds, stop: number): boolean {
  const whole = ends[stop]! - starts[stop]! > 1 ? stop : stop - 1;
  const name = text.slice(starts[Math.max(0, whole)]!, ends[stop]! - 1);
  return (
    /^(?:Yahoo|E)$/.test(name) &&
    /^ (?:News|Sports|Finance|Entertainment|Online|Japan|Tech)\b/.test(
      text.slice(ends[stop]!, ends[stop]! + 16),
    )
  );
}

function isCloser(text: string, bounds: TokenBounds, marks: Uint8Array, i: number): boolean {
  if (i >= bounds.count) return false;
  const unit = text.charCodeAt(bounds.starts[i]!);
  return marks[i] === CLOSES || unit === 41 || unit === 93;
}

/** The first token from `i` on that is no opening mark or bracket. */
function openerSkipped(bounds: TokenBounds, marks: Uint8Array, i: number): number {
  let next = i;
  while (next + 1 < bounds.count && marks[next] === OPENS) next++;
  return next;
}
