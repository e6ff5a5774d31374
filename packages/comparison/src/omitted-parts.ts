import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** Words that open a part of a sentence which can be left out. */
const OPENERS = new Set(
  'if unless when while after before because although in on at by for with from to of until since near under over between among within but and which who where that as'.split(
    ' ',
  ),
);

/**
 * Parts of one side that the other leaves out: stretches whose content words have no partner, at least two of them.
 * At most two a side, the longest.
 */
export function omittedParts(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const left = lost(a, new Set(matching.matches.map((m) => m.a)));
  const right = lost(b, new Set(matching.matches.map((m) => m.b)));
  return [
    ...left.map((part): Discrepancy => ({ kind: 'omitted_part', a: part, b: null })),
    ...right.map((part): Discrepancy => ({ kind: 'omitted_part', a: null, b: part })),
  ];
}

function lost(reading: Reading, matched: ReadonlySet<number>): string[] {
  const runs: { first: number; end: number; weight: number; units: number }[] = [];
  let open: { first: number; end: number; weight: number; units: number } | null = null;
  reading.units.forEach((unit, i) => {
    if (matched.has(i)) {
      open = null;
      return;
    }
    const end =
      unit.kind === 'word'
        ? unit.at + 1
        : unit.kind === 'figure'
          ? reading.quantities[unit.index]!.end
          : reading.moments[unit.index]!.end;
    if (open === null) {
      open = { first: unit.at, end, weight: 0, units: 0 };
      runs.push(open);
    }
    open.end = Math.max(open.end, end);
    open.weight += unit.weight;
    open.units++;
  });
  return runs
    .filter((run) => run.units >= 2)
    .sort((x, y) => y.weight - x.weight || x.first - y.first)
    .slice(0, 2)
    .sort((x, y) => x.first - y.first)
    .map((run) => {
      let first = run.first;
      while (
        first > 0 &&
        (OPENERS.has(reading.words[first - 1]!.lower) ||
          /^(the|a|an|its|their|his|her)$/.test(reading.words[first - 1]!.lower))
      )
        first--;
      return phrase(reading, first, run.end);
    });
}
