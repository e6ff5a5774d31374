import { partOf } from './part-of.js';
import type { Reading } from './reading.js';

/** Words before which a clause may begin. */
const STARTS = new Set(
  'and but after when while which who whom because although as before since if unless amid with that so'.split(
    ' ',
  ),
);

/** A part must hold so many units to be about something. */
const LEAST_UNITS = 2;

/** A clause of a text. */
export interface Clause {
  readonly reading: Reading;
  /** Index of its first unit among those of the whole. */
  readonly from: number;
}

/**
 * The clauses of a text: "killing at least 12 people and injuring 87" has two. A sentence often holds several matters,
 * and another article tells one of them alone. Empty where the text has one clause only.
 */
export function clauses(whole: Reading): Clause[] {
  const cuts: number[] = [0];
  whole.words.forEach((word, i) => {
    if (isInsideFigure(whole, i)) return;
    if (/^[,;:()–—.?!]$/.test(word.text)) cuts.push(i + 1);
    else if (/^["“]$/.test(word.text) && opensQuote(whole, i)) cuts.push(i);
    else if (/^["”]$/.test(word.text)) cuts.push(i + 1);
    else if (STARTS.has(word.lower)) cuts.push(i);
  });
  cuts.push(whole.words.length);
  const spans: [number, number][] = [];
  for (let k = 1; k < cuts.length; k++) {
    const [first, end] = [cuts[k - 1]!, cuts[k]!];
    const last = spans.at(-1);
    const short = (span: readonly [number, number]) =>
      unitsOf(whole, span) < LEAST_UNITS || isOnlyNamed(whole, span);
    if (last !== undefined && (short([first, end]) || short(last))) last[1] = end;
    else if (end > first) spans.push([first, end]);
  }
  if (spans.length < 2) return [];
  return spans.map(([first, end]) => ({
    reading: partOf(whole, first, end),
    from: whole.units.findIndex(({ at }) => at >= first),
  }));
}

/** Straight marks open where the next word follows without a blank. */
function opensQuote({ words }: Reading, i: number): boolean {
  return words[i]!.text === '“' || words[i + 1]?.start === words[i]!.end;
}

/** "The Red Cross, a fixture at such handovers, was absent": its first part only names what the rest is about. */
function isOnlyNamed(whole: Reading, [first, end]: readonly [number, number]): boolean {
  return whole.units.every(({ at }, i) => at < first || at >= end || whole.inName[i]);
}

function unitsOf(whole: Reading, [first, end]: readonly [number, number]): number {
  return whole.units.filter((unit) => unit.at >= first && unit.at < end).length;
}

/** "between 80 and 90", "March 11, 2026" are not cut. */
function isInsideFigure({ quantities, moments }: Reading, i: number): boolean {
  const holds = ({ first, end }: { readonly first: number; readonly end: number }) => first <= i && i < end;
  return quantities.some(holds) || moments.some(holds);
}
