import type { ComparedArticle } from '../reading/side.js';

/**
 * Agencies that in the end cite one another: each list is a circle, by name, sorted. Where a number goes round in one,
 * nobody is its origin.
 *
 * @example Reuters citing Interfax, Interfax citing BitWatch, BitWatch "as Reuters reports" -> [[BitWatch, Interfax, Reuters]]
 */
export function citationCircles(articles: readonly ComparedArticle[]): string[][] {
  const cites = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const add = (from: { id: string; name: string }, to: { id: string; name: string }) => {
    if (from.id === to.id) return;
    names.set(from.id, from.name).set(to.id, to.name);
    cites.set(from.id, (cites.get(from.id) ?? new Set()).add(to.id));
  };
  for (const { agency, claims } of articles) {
    for (const { chain } of claims) {
      // In an agency's own dispatch it is that agency who cites the first link.
      const links = chain.map((hop) => hop.agency);
      if (agency !== null && links.length > 0) add(agency, links[0]!);
      for (let i = 1; i < links.length; i++) add(links[i - 1]!, links[i]!);
    }
  }
  const reached = new Map([...names.keys()].map((id) => [id, reach(cites, id)]));
  const circles = new Map<string, string[]>();
  for (const [id, others] of reached) {
    if (!others.has(id)) continue;
    const circle = [...others]
      .filter((other) => reached.get(other)!.has(id))
      .map((other) => names.get(other)!);
    const sorted = [...new Set(circle)].sort();
    circles.set(sorted.join('\n'), sorted);
  }
  return [...circles].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, circle]) => circle);
}

/** All agencies that one cites, directly or through others. */
function reach(cites: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of cites.get(next) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      open.push(other);
    }
  }
  return seen;
}
