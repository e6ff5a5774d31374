import type { Quantity } from '../figures/figure.js';
import type { Reading } from '../reading/reading.js';
import { countsPeople } from '../words/counted-nouns.js';
import { stem } from '../words/stem.js';

/** "three killed and seven wounded" count people as well. */
const FATES = new Set('dead killed died wounded injured hurt missing casualty'.split(' ').map(stem));

/** A count of people and where it stands; "a firefighter" counts one. */
interface Headcount {
  readonly people: number;
  readonly first: number;
  readonly end: number;
}

/** Words between two counts that are added up: "a firefighter and four residents", "two adults and, aged six, a boy". */
const REACH = 6;

/**
 * Does a text give a figure in parts? "killing a firefighter and four residents" tells of five dead, though four is the only
 * figure in it.
 *
 * @param total the other side's figure
 * @param part the figure of this side that would be held against it
 */
export function addsUpTo(reading: Reading, part: Quantity, total: Quantity): boolean {
  if (part.dimension !== 'count' || total.dimension !== 'count' || total.value <= part.value) return false;
  const all = headcounts(reading);
  const at = all.findIndex(({ first }) => first === part.first);
  if (at < 0) return false;
  for (const step of [-1, 1]) {
    let sum = all[at]!.people;
    for (let k = at + step; k >= 0 && k < all.length; k += step) {
      const [left, right] = step > 0 ? [all[k - 1]!, all[k]!] : [all[k]!, all[k + 1]!];
      if (!isJoined(reading, left, right)) break;
      sum += all[k]!.people;
      if (sum >= total.low && sum <= total.high) return true;
    }
  }
  return false;
}

function isJoined({ words }: Reading, left: Headcount, right: Headcount): boolean {
  if (right.first - left.end > REACH) return false;
  return words.slice(left.end, right.first).some(({ lower }) => lower === 'and' || lower === ',');
}

function headcounts(reading: Reading): Headcount[] {
  const counted = reading.quantities
    .filter(
      ({ dimension, noun }) =>
        dimension === 'count' && (noun === null || countsPeople(noun) || FATES.has(noun)),
    )
    .map(({ value, first, end }) => ({ people: value, first, end }));
  const single: Headcount[] = [];
  reading.words.forEach(({ lower }, i) => {
    // "killing her and four other people"
    if (/^(?:him|her|himself|herself)$/.test(lower) && reading.words[i + 1]?.lower === 'and')
      single.push({ people: 1, first: i, end: i + 1 });
    if (lower !== 'a' && lower !== 'an') return;
    for (let k = i + 1; k < Math.min(i + 3, reading.words.length); k++) {
      const key = reading.keys[k];
      if (key != null && countsPeople(key)) {
        single.push({ people: 1, first: i, end: k + 1 });
        break;
      }
    }
  });
  return [...counted, ...single].sort((x, y) => x.first - y.first);
}
