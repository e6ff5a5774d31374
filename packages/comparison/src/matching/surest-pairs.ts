/**
 * Of all that could be held against each other the surest pairs, each thing once: "12 dead, 40 hurt" has one figure for the dead.
 *
 * @param oddsOf how surely two contradict each other, 0 to 1
 * @param least below it a pair is left out
 */
export function surestPairs<T extends { readonly first: number }, C extends { readonly x: T; readonly y: T }>(
  candidates: readonly C[],
  oddsOf: (candidate: C) => number,
  least: number,
): { a: T; b: T }[] {
  const options = candidates
    .map(({ x, y }, i) => ({ x, y, odds: oddsOf(candidates[i]!) }))
    .filter(({ odds }) => odds >= least)
    .sort((p, q) => q.odds - p.odds || p.x.first + p.y.first - q.x.first - q.y.first);
  const found: { a: T; b: T }[] = [];
  for (const { x, y } of options)
    if (!found.some((pair) => pair.a === x || pair.b === y)) found.push({ a: x, b: y });
  return found;
}
