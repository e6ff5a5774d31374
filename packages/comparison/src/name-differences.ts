import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Name, Reading } from './reading.js';
import { closeness } from './synonyms.js';

/**
 * Two names in one place of otherwise like texts: "the governor of Brenn" and "the governor of Lunde". Only where each
 * side has just one name that the other lacks and both follow the same word that asks for one; other unmatched names are more often a detail of one side ("Mayor Lind" and "the mayor").
 */
export function nameDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  if (Math.min(matching.coverA, matching.coverB) < LEAST_COVER) return [];
  const [x, y] = [lone(a, matching, 'a'), lone(b, matching, 'b')];
  if (x === null || y === null || isAnotherForm(x, y)) return [];
  const before = (reading: Reading, { first }: Name) => reading.words[first - 1]?.lower ?? '';
  if (before(a, x) !== before(b, y) || !OPENERS.has(before(a, x))) return [];
  return [{ kind: 'name', a: phrase(a, x.first, x.end), b: phrase(b, y.first, y.end) }];
}

/** Words after which a name says where, whose or who. After "the" it may only describe: "the Black Sea port". */
const OPENERS = new Set(
  'in at of near from by to with for against president minister mayor governor judge chairman director premier general king queen prince bishop coach captain and between'.split(
    ' ',
  ),
);

/** Both sides must tell most of what the other does. */
const LEAST_COVER = 0.5;

/** The one name none of whose words is matched; null where there is none or several. */
function lone(reading: Reading, { matches }: Matching, side: 'a' | 'b'): Name | null {
  const matched = new Set(matches.map((m) => reading.units[m[side]]!.at));
  const free = reading.names.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if (matched.has(at)) return false;
    return true;
  });
  return free.length === 1 ? free[0]! : null;
}

/** "UN" and "United Nations", "Vardania" and "Vardanian" name one. */
function isAnotherForm(x: Name, y: Name): boolean {
  const initials = ({ keys }: Name) => keys.map((key) => key[0]).join('');
  const plain = ({ keys }: Name) => keys.join('').replace(/\./g, '');
  if (initials(x) === plain(y) || initials(y) === plain(x)) return true;
  return x.keys.some((p) => y.keys.some((q) => closeness(p, q) > 0));
}
