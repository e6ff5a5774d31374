import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { BE_OR_GET } from '../words/forms-of-be.js';
import type { Name } from '../words/names.js';

/** What two do to each other: "met", "fought", "married". */
const MUTUAL =
  /^(?:met|meets?|meeting|faced?|faces|plays?|played|fought|fights?|married|marries|joins?|joined|divorced|signed|and|borders?|neighbours?|resembles?|called|phoned|is|are|was|were|has|have|had|be|been|said|told)$/;

/** Words from a name to the verb it does, and from the verb to the name it is done to. */
const BESIDE = 3;

/**
 * Who does and who suffers, turned round: both tell of the same two names and the same verb between them, each in the order that the other
 * has not.
 *
 * @example "Norland attacked Velder" and "Velder attacked Norland" -> name "Norland attacked Velder" | "Velder attacked Norland"
 */
export function swappedRoles(a: Reading, b: Reading, { matches }: Matching): Discrepancy | null {
  if (a.names.length < 2 || b.names.length < 2) return null;
  for (const m of matches) {
    const [x, y] = [a.units[m.a]!, b.units[m.b]!];
    if (x.kind !== 'word' || m.closeness < 0.95 || a.inName[m.a] || b.inName[m.b]) continue;
    const [left, right] = [rolesAt(a, x.at), rolesAt(b, y.at)];
    if (left === null || right === null || left.passive !== right.passive) continue;
    if (a.polarity.negated[x.at] !== b.polarity.negated[y.at]) continue;
    if (!isSame(left.doer, right.sufferer) || !isSame(left.sufferer, right.doer)) continue;
    // "Brenn beat Lunde in the first leg, and Lunde beat Brenn in the second"
    if (didBoth(a, left) || didBoth(b, right)) continue;
    return {
      kind: 'name',
      a: phrase(a, left.doer.first, left.sufferer.end),
      b: phrase(b, right.doer.first, right.sufferer.end),
    };
  }
  return null;
}

interface Roles {
  /** The name before the verb, and the name behind; of "was beaten by" as they stand. */
  readonly doer: Name;
  readonly sufferer: Name;
  readonly passive: boolean;
}

function rolesAt({ words, keys, names }: Reading, at: number): Roles | null {
  if (MUTUAL.test(words[at]!.lower)) return null;
  const doer = names.findLast(({ end }) => end <= at && at - end < BESIDE);
  const sufferer = names.find(({ first }) => first > at && first - at <= BESIDE);
  if (doer === undefined || sufferer === undefined) return null;
  for (let k = doer.end; k < sufferer.first; k++) {
    if (k === at) continue;
    // "the German minister met the Belgian premier": other words do it, and suffer it.
    const { kind, lower } = words[k]!;
    const isAdverb = lower.endsWith('ly');
    if (kind !== 'word' || (keys[k] != null && !isAdverb) || /^(?:and|with|of|who|which|that)$/.test(lower))
      return null;
  }
  return { doer, sufferer, passive: words.slice(doer.end, at).some(({ lower }) => BE_OR_GET.test(lower)) };
}

/** Does a text tell of the same two the other way round as well? */
const didBoth = (reading: Reading, { doer, sufferer }: Roles): boolean =>
  reading.content.some((at) => {
    const other = rolesAt(reading, at);
    return other !== null && isSame(other.doer, sufferer) && isSame(other.sufferer, doer);
  });

const isSame = (x: Name, y: Name): boolean =>
  x.keys.length === y.keys.length && x.keys.every((key, i) => key === y.keys[i]);
