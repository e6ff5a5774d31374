import type { Fingerprint } from './fingerprint.js';
import { sameEvent } from './same-event.js';

/**
 * Groups articles into stories: the connected components of {@link sameEvent}. Articles of a group, and the groups,
 * are sorted by id, so that the order of arrival leaves no trace.
 */
export function group(
  list: readonly { readonly id: string; readonly fingerprint: Fingerprint }[],
): { articles: string[] }[] {
  const parent = list.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const index = new Map<string, number[]>();
  list.forEach(({ fingerprint }, j) => {
    const seen = new Set<number>();
    for (const term of fingerprint.terms) for (const i of index.get(term) ?? []) seen.add(i);
    for (const i of seen) {
      if (root(i) !== root(j) && sameEvent(list[i]!.fingerprint, fingerprint).same) parent[root(i)] = root(j);
    }
    for (const term of fingerprint.terms) index.set(term, [...(index.get(term) ?? []), j]);
  });
  const groups = new Map<number, string[]>();
  for (const [i, { id }] of list.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), id]);
  return [...groups.values()]
    .map((articles) => ({ articles: articles.sort() }))
    .sort((x, y) => (x.articles[0]! < y.articles[0]! ? -1 : 1));
}
