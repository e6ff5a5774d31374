import { type Reading, read } from './reading.js';

/** Words before which a clause may begin. */
const STARTS = new Set(
  'and but after when while which who whom because although as before since if unless amid with that so'.split(
    ' ',
  ),
);

/** A part must hold so many units to be about something. */
const LEAST_UNITS = 2;

/**
 * The clauses of a text, each read by itself: "killing at least 12 people and injuring 87" has two. A sentence often
 * holds several matters, and another article tells one of them alone. Empty where the text has one clause only.
 */
export function clauses(whole: Reading, publishedAt: string | null): Reading[] {
  const cuts: number[] = [0];
  whole.words.forEach((word, i) => {
    if (/^[,;:()–—]$/.test(word.text) && !isInsideFigure(whole, i)) cuts.push(i + 1);
    else if (STARTS.has(word.lower) && !isInsideFigure(whole, i)) cuts.push(i);
  });
  cuts.push(whole.words.length);
  const spans: [number, number][] = [];
  for (let k = 1; k < cuts.length; k++) {
    const [first, end] = [cuts[k - 1]!, cuts[k]!];
    const units = whole.units.filter((unit) => unit.at >= first && unit.at < end).length;
    const last = spans.at(-1);
    if (last !== undefined && (units < LEAST_UNITS || unitsOf(whole, last) < LEAST_UNITS)) last[1] = end;
    else if (end > first) spans.push([first, end]);
  }
  if (spans.length < 2) return [];
  // "In 2019 a fire killed 21 and shut the port": the second clause is of 2019 too.
  return spans.map(([first, end]) => ({
    ...read(whole.text.slice(whole.words[first]!.start, whole.words[end - 1]!.end), publishedAt),
    past: whole.past,
  }));
}

function unitsOf(whole: Reading, [first, end]: readonly [number, number]): number {
  return whole.units.filter((unit) => unit.at >= first && unit.at < end).length;
}

/** "between 80 and 90", "March 11, 2026" are not cut. */
function isInsideFigure({ quantities, moments }: Reading, i: number): boolean {
  return [...quantities, ...moments].some(({ first, end }) => first < i && i < end);
}
